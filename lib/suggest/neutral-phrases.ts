// Phrases in which a vocabulary word means nothing about people; a longer match here silences the shorter one.

const PHRASES = `
up and running, up & running, running a, running an, running the, running out, running on, running in,
running low, running late, running into, running for, running time, running water, running joke, long running,
still running, keep running, running windows, running linux, running version, a couple of, a couple, couple of,
couple more, couple days, couple weeks, couple times, last couple, next couple, past couple, mother nature,
mother tongue, mother board, mother in law, father in law, father christmas, parent category, parent forum,
parent directory, parent page, parent company, parent topic, parent class, device driver, printer driver,
graphics driver, driver update, screw driver, developer tools, developer mode, developer options,
developer preview, browser history, order history, chat history, version history, edit history, search history,
post history, case history, long history, business day, business days, business hours, none of your business,
business license, business licence, business as usual, keep reading, continue reading, thanks for reading,
reading this, worth reading, reading time, reading list, reading mode, writing this, in writing, this writing,
writing about, writing to, learning curve, lessons learned, food for thought, food poisoning, state of the art,
art of, walking dead, walking distance, walking away, music video, travel time, time travel, health bar,
health points, nature of, human nature, by nature, second nature, training data, training set, money back,
make sense, sense of humour, politics aside, dance around, vw golf, golf gti, black dog, hot dog, hot dogs,
cat 5, cat 6, cat5e, copy cat, nissan leaf, social media, about us, contact us, privacy policy, terms of service,
sign in, log in, customer service, video games console, password manager, project manager, window manager,
package manager, task manager, file manager, account manager, general manager, man page, man pages, man made,
iron man, spider man, wonder woman, girl group, bad girl, men in black, ladies and gentlemen, new york times,
wall street journal, paris hilton, german shepherd, french fries, swiss army, turkey breast, china plate,
american express, 大学生活, 学生会, 老师傅, 妈妈咪, 手机号, 手机版, 手机登录, 手机端, 手机客户端, 手机扫码, 手机验证, 新手指南, 新手帮助, 历史记录, 历史版本, 浏览历史,
新闻中心, 旅游网, 安全中心, 隐私政策, 网站安全, 服务条款, 中国移动, 中国银行, 电影票, enable javascript, javascript enabled, javascript is,
javascript must, without javascript, requires javascript, your javascript, forum software by, forum software,
community software, vb seo, seo by, search engine optimization, seo friendly, using google, using facebook,
using email, using twitter, using linkedin, with facebook, on facebook, page not working, is not working,
company name, our company, your company
`;

export const NEUTRAL_PHRASES: readonly string[] = PHRASES.trim().split(/,\s+/);
