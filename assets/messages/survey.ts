// Survey questions by facet, and the positioning sentence.
import type { Catalogue } from "../../lib/base/messages.ts";

/** One question a facet of lib/model/facets.ts. */
export const surveyMessages = {
  role: {
    en: "Which roles do you have in daily life (parent, student, …)?",
    zh_CN: "您在生活中的角色是什么（家长、学生……）？",
  },
  age: { en: "How old are you?", zh_CN: "您的年龄是？" },
  gender: { en: "What is your gender?", zh_CN: "您的性别是？" },
  physical: {
    en: "What about your body matters when you choose?",
    zh_CN: "选购时您的哪些身体特征很重要？",
  },
  education: { en: "What is your education?", zh_CN: "您的学历是？" },
  income: { en: "What is your yearly income?", zh_CN: "您的年收入是多少？" },
  class: {
    en: "Which social class would you count yourself among?",
    zh_CN: "您认为自己属于哪个社会阶层？",
  },
  spend: {
    en: "How much do you usually spend on such things?",
    zh_CN: "您在这类商品上的消费水平如何？",
  },
  owns: { en: "Which of these things do you own?", zh_CN: "您拥有哪些物品？" },
  region: { en: "Where do you live?", zh_CN: "您住在哪里？" },
  culture: { en: "Which culture shaped you?", zh_CN: "您的文化背景是？" },
  language: { en: "Which languages do you read?", zh_CN: "您阅读哪些语言？" },
  company: { en: "How many people work in your company?", zh_CN: "贵公司有多少人？" },
  ownership: { en: "Who owns your company?", zh_CN: "贵公司的所有制是？" },
  activity: {
    en: "Does your company trade, produce or serve?",
    zh_CN: "贵公司从事贸易、生产还是服务？",
  },
  industry: { en: "Which industry do you work in?", zh_CN: "您在哪个行业工作？" },
  "job-level": { en: "What is your position at work?", zh_CN: "您的职位级别是？" },
  venue: { en: "Which places do you go to in your free time?", zh_CN: "您空闲时常去哪些场所？" },
  interest: { en: "What are your hobbies?", zh_CN: "您的爱好是什么？" },
  personality: { en: "How would friends describe you?", zh_CN: "朋友会怎样形容您？" },
  occasion: { en: "When do you buy such a thing?", zh_CN: "您什么时候会买这类东西？" },
  reason: { en: "Why do you buy it?", zh_CN: "您为什么买？" },
  need: { en: "What problem should it solve for you?", zh_CN: "您希望它解决什么问题？" },
  attention: { en: "What do you look at first when you choose?", zh_CN: "挑选时您最先看什么？" },
  purchase: {
    en: "What did you buy lately, and of which make?",
    zh_CN: "您最近买了什么？什么牌子？",
  },
  frequency: { en: "How often do you buy it?", zh_CN: "您多久买一次？" },
  decision: { en: "Who decides, pays and uses?", zh_CN: "谁决定、谁付款、谁使用？" },
  usage: { en: "Have you used one before?", zh_CN: "您用过吗？" },
  lifecycle: { en: "How far are you from buying?", zh_CN: "您离购买还有多远？" },
  objection: { en: "What keeps you from buying?", zh_CN: "是什么让您没有购买？" },
  "value-fit": { en: "Does our way of doing things suit you?", zh_CN: "我们的做法合您的意吗？" },
  knowledge: {
    en: "What do you know of such products, and of us?",
    zh_CN: "您对这类产品和我们了解多少？",
  },
  attitude: { en: "What do you think of us?", zh_CN: "您对我们的看法如何？" },
  engine: { en: "Which search engine do you use?", zh_CN: "您用哪个搜索引擎？" },
  sites: { en: "Which sites do you visit most?", zh_CN: "您最常访问哪些网站？" },
  gathers: {
    en: "Where do you meet people with the same interest?",
    zh_CN: "您在哪里结识有相同兴趣的人？",
  },
  hours: { en: "When are you online?", zh_CN: "您通常什么时候上网？" },
  rhythm: { en: "How often are you online?", zh_CN: "您多久上一次网？" },
  tools: { en: "Which apps and tools do you use?", zh_CN: "您用哪些应用和工具？" },
} satisfies Catalogue;

/** The positioning sentence; its facts are those of lib/model/positioning.ts. */
export const positioningMessages = {
  sentence: {
    en: "For {who} who need {need}: {product} ({item}). What they get: {benefit}. Why: {strength}. Unlike {rival}.",
    zh_CN:
      "对于需要{need}的{who}：{product}（{item}）能带来{benefit}，因为{strength}，不同于{rival}。",
  },
} satisfies Catalogue;
