// Marks of forum software in a page: elements its templates always bring, told to the script that reads pages.

/** An engine and a CSS selector that finds it; `engine:board` and `engine:thread` tell the type of page as well. */
export type PageMark = { readonly engine: string; readonly selector: string };

export const PAGE_MARKS: readonly PageMark[] = [
  {
    engine: "discourse",
    selector:
      'meta[name="generator"][content^="Discourse"], #data-discourse-setup, meta[name="discourse_theme_id"]',
  },
  {
    engine: "phpbb",
    selector:
      "body#phpbb, #phpbb .forumbg, .copyright a[href*='phpbb.com'], .copyright a[href*='phpbb.ru']",
  },
  {
    engine: "vbulletin",
    selector:
      'meta[name="generator"][content^="vBulletin"], #vbulletin_html, form[action*="login.php?do=login"] input[name="vb_login_username"]',
  },
  {
    engine: "vbulletin:board",
    selector:
      "#threadlist #threads, form#thread_inlinemod_form, table#threadslist, #forumdisplay_title",
  },
  {
    engine: "vbulletin:thread",
    selector: "#postlist #posts, ol#posts.posts, #posts table[id^='post']",
  },
  { engine: "xenforo", selector: "html#XF, html#XenForo, html[data-app='public'][data-template]" },
  {
    engine: "xenforo:board",
    selector:
      "html#XF[data-template='forum_view'], html#XenForo body .discussionList form.DiscussionList",
  },
  {
    engine: "xenforo:thread",
    selector: "html#XF[data-template='thread_view'], html#XenForo #messageList",
  },
  {
    engine: "smf",
    selector:
      "#footer a[href*='simplemachines.org'], script[src*='/Themes/default/scripts/script.js'], #main_content_section #boardindex_table",
  },
  {
    engine: "mybb",
    selector:
      "#footer a[href*='mybb.com'], #debug + #footer, script[src*='jscripts/general.js?ver=']",
  },
  {
    engine: "ips",
    selector: "body[class*='ipsApp'], body#ipboard_body, html#ipboard, body[data-pageapp='forums']",
  },
  { engine: "ips:board", selector: "body[data-pagemodule='forums'][data-pagecontroller='forums']" },
  {
    engine: "discuz",
    selector: 'meta[name="generator"][content^="Discuz"], body#nv_forum, #discuz_bad_ie6',
  },
  { engine: "discuz:board", selector: "body#nv_forum.pg_forumdisplay" },
  { engine: "phpwind", selector: 'meta[name="generator"][content^="phpwind"]' },
  {
    engine: "nodebb",
    selector: "script#ajaxify-data, [component='navbar'], [component='category']",
  },
  { engine: "flarum", selector: "script#flarum-json-payload, #flarum-content, #flarum-loading" },
  { engine: "vanilla", selector: "body[id^='vanilla_'], body.Vanilla, #dba-vanilla" },
  { engine: "bbpress", selector: "#bbpress-forums, body.bbpress" },
  { engine: "woltlab", selector: "html[data-woltlab], body[data-application='wbb'], #tplWbbBoard" },
  {
    engine: "lemmy",
    selector:
      "link[href^='/feeds/c/'], #app .lemmy-site, meta[name='Description'][content*='Lemmy']",
  },
  { engine: "khoros", selector: "body.lia-body, .lia-content" },
  { engine: "fluxbb", selector: "#punindex, #punviewforum, #punviewtopic, body.pun, .pun" },
];
