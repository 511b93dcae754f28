// Rules: hosts that never are a channel: short links, stores of media, trackers.
import type { Platform } from "../rule.ts";

const hosts = (text: string): string[] => text.split(/\s+/).filter((host) => host !== "");

export const NO_CHANNELS: readonly Platform[] = [
  {
    name: "Short links",
    otherwise: "none",
    hosts: hosts(`
      t.co bit.ly bitly.com j.mp goo.gl tinyurl.com ow.ly is.gd v.gd buff.ly dlvr.it ift.tt trib.al cutt.ly
      rebrand.ly shorturl.at rb.gy t.ly tiny.cc s.id git.io g.co forms.gle apple.co fb.me fb.watch youtu.tv amzn.eu
      ebay.us etsy.me nyti.ms wapo.st bbc.in cnn.it reut.rs on.ft.com econ.st bloom.bg lat.ms n.pr ti.me
      t.cn url.cn dwz.cn suo.im w.url.cn m.tb.cn 3.cn u.nu clck.ru goo.su qps.ru x.gd han.gl abr.ge shope.ee
      smarturl.it lnk.to linktr.to geni.us snip.ly hubs.ly hubs.la bddy.me eepurl.com mailchi.mp aka.ms 1drv.ms
      redd.to steam.pm di.sn vd.cx adf.ly ouo.io sh.st shrtm.nu db.tt flip.it tmblr.co po.st
      s.click.aliexpress.com link.medium.com l.ead.me page.link app.link linkd.in kutt.it 2.gy urlz.fr
    `),
    rules: [],
  },
  {
    name: "Media and trackers",
    otherwise: "none",
    hosts: hosts(`
      *.cdninstagram.com *.fbcdn.net *.twimg.com *.ytimg.com *.ggpht.com *.googlevideo.com *.pinimg.com
      *.redditstatic.com *.imgix.net *.licdn.com *.sndcdn.com *.scdn.co *.mzstatic.com *.vimeocdn.com *.jtvnw.net
      *.tiktokcdn.com *.userapi.com *.vkuservideo.net *.hdslb.com *.sinaimg.cn *.doubanio.com
      *.wixstatic.com *.squarespace-cdn.com *.akamaihd.net *.doubleclick.net
      *.googlesyndication.com googleads.g.doubleclick.net *.googleadservices.com *.googletagmanager.com
      *.google-analytics.com *.gstatic.com i.ibb.co i.postimg.cc images-na.ssl-images-amazon.com
      *.media-amazon.com *.deviantart.net *.wixmp.com *.pximg.net *.imgbox.com
      accounts.google.com accounts.youtube.com login.live.com login.microsoftonline.com login.yahoo.com
      appleid.apple.com id.twitch.tv oauth.telegram.org *.okta.com connect.facebook.net
      addtoany.com addthis.com sharethis.com 
    `),
    rules: [],
  },
];
