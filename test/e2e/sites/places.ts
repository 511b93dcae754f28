// The fixture places: boards, a blog, a Q&A page and an app's page as people find them, under made-up hosts.
import { hostilePage } from "./hostile.ts";
import { toHtml, type PlacePage } from "./page.ts";

const shoes: PlacePage = {
  title: "Latest Shoes topics - Trail Runners",
  lang: "en",
  head: '<meta name="generator" content="Discourse 3.5.2"><meta property="og:site_name" content="Trail Runners">',
  heading: "Shoes",
  posts: [
    [
      "dad",
      "mudlark",
      "Forty-one, two kids, and the only hour I get is before school. I need a training shoe that lasts the winter, not another race flat.",
    ],
    [
      "price",
      "slowandsteady",
      "I train on trails four mornings a week. 120 euro is my limit, so I wait for last year's model.",
    ],
    ["racer", "vertk", "Carbon plate or nothing: I only care about my time up the hill."],
  ],
};

const parents: PlacePage = {
  title: "School supplies - Schoolgate Parents",
  lang: "en",
  bodyAttributes: 'id="phpbb" class="section-viewforum"',
  heading: "School supplies",
  posts: [
    [
      "list",
      "Mum of three",
      "The list came home again: my daughter picks the pencil case, I pay for the backpack. The teacher told us which glue.",
    ],
    [
      "grandad",
      "grandad_bob",
      "I buy the first school bag for each of my grandchildren. It has to survive six years.",
    ],
  ],
  footer: '<div class="copyright">Powered by <a href="https://www.phpbb.com/">phpBB</a></div>',
};

const kitchen: PlacePage = {
  title: "A week of lunches for two runners - The Quiet Kitchen",
  lang: "en",
  head:
    '<meta name="generator" content="WordPress 6.8"><meta property="og:site_name" content="The Quiet Kitchen">' +
    '<script type="application/ld+json">{"@type":"BlogPosting","headline":"A week of lunches"}</script>',
  heading: "A week of lunches for two runners",
  posts: [
    [
      "comment",
      "Ines",
      "We are two nurses on night shifts and we run on our days off, so anything I can cook at 4 a.m. wins.",
    ],
  ],
};

const paddle: PlacePage = {
  title: "Which paddle for a beginner with bad shoulders? - Paddling Answers",
  lang: "en",
  head: '<meta property="og:site_name" content="Paddling Answers"><script type="application/ld+json">{"@type":"QAPage"}</script>',
  heading: "Which paddle for a beginner with bad shoulders?",
  posts: [
    [
      "question",
      "newpaddler",
      "I am 58, retired last spring, and everything I read assumes I am young and fit. Which paddle will not hurt?",
    ],
  ],
};

const plan: PlacePage = {
  title: "Pace Plan: your training, one page a week",
  lang: "en",
  head: '<meta property="og:site_name" content="Pace Plan">',
  heading: "Pace Plan",
  posts: [["review", "K.", "Made for people who train around a job and children, like me."]],
};

const military: PlacePage = {
  title: "航母讨论区 - 军迷论坛 - Powered by Discuz!",
  lang: "zh-CN",
  head: '<meta name="generator" content="Discuz! X3.5">',
  bodyAttributes: 'id="nv_forum" class="pg_forumdisplay"',
  heading: "航母讨论区",
  posts: [
    ["vet", "老海军", "我退役十年了,五十多岁,每天早上先看航母的消息。"],
    ["student", "小舰迷", "我是大二的女生,攒钱买模型,大家推荐哪一款?"],
  ],
};

const login: PlacePage = { title: "Log in", lang: "en", heading: "Log in", posts: [] };

const page = (of: PlacePage) => () => toHtml(of);

/** What each host answers: HTML for a path, or undefined where it has no such page. */
export const SITES: ReadonlyMap<string, (url: URL) => string | undefined> = new Map<
  string,
  (url: URL) => string | undefined
>([
  ["forum.trailrunners.example", ({ pathname }) => toHtml(pathname === "/login" ? login : shoes)],
  ["www.schoolgate.example", page(parents)],
  ["blog.quietkitchen.example", page(kitchen)],
  ["answers.paddling.example", page(paddle)],
  ["www.paceplan.example", page(plan)],
  ["bbs.junmi.example", page(military)],
  ["hostile.example", hostilePage],
]);

/** The address of each place as a person would visit it. */
export const PLACES = {
  shoes: "http://forum.trailrunners.example/c/shoes/5",
  login: "http://forum.trailrunners.example/login",
  parents: "http://www.schoolgate.example/forum/viewforum.php?f=2",
  kitchen: "http://blog.quietkitchen.example/2026/11/a-week-of-lunches/",
  paddle: "http://answers.paddling.example/questions/412/which-paddle",
  plan: "http://www.paceplan.example/",
  military: "http://bbs.junmi.example/forum.php?mod=forumdisplay&fid=12",
  hostile: "http://hostile.example/",
} as const;
