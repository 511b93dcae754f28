// Identity from the address alone: what is a channel, what is none, what folds and what does not.
import { describe, expect, test } from "vitest";
import { identifyChannel } from "../../../lib/channel/identify.ts";

const keyOf = (address: string): string | null => identifyChannel(address)?.key ?? null;

describe("identifyChannel on an address", () => {
  test.each([
    "about:blank",
    "chrome://extensions/",
    "moz-extension://0b0c/page.html",
    "view-source:https://example.org/",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///home/x/y.html",
    "mailto:someone@example.org",
    "",
    "   ",
    "not an address",
    "http://",
    "http://xn--a/",
    "http://localhost:3000/forum/",
    "localhost:3000/forum/",
    "192.168.1.2:8080/forum/",
    "tel:12345",
    "example.org:port/x",
    "example.org:123456/x",
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://[fe80::1]/x",
    "http://10.1.2.3/viewforum.php?f=1",
    "http://100.127.255.254/",
    "http://2130706433/",
    "http://intranet/wiki",
    "http://printer.local/",
    "http://router.lan/",
    "https://example.org/photo.JPG",
    "https://example.org/a/film.mp4?x=1",
    "https://example.org/app.js",
    "https://example.org/login",
    "https://example.org/wp-login.php?redirect_to=x",
    "https://forum.example.org/ucp.php?mode=login",
    "https://forum.example.org/member.php?action=register",
    "https://forum.example.org/index.php?action=login",
    "https://forum.example.org/search.php?q=x",
    "https://example.org/search?q=bread",
    "https://example.org/?s=bread",
    "https://www.google.co.uk/search?q=bread",
    "https://duckduckgo.com/?q=bread",
    "https://example.org/share?url=https://other.example/",
    "https://forum.example.org/private.php?folder=1",
    "https://bookmarks.example/save?url=https://other.example/&title=x",
    "https://t.co/abc",
  ])("finds no channel in %j", (address) => {
    expect(identifyChannel(address)).toBeNull();
  });

  test.each([
    ["https://www.reddit.com@evil.example/r/x", "evil.example"],
    ["https://reddit.com.evil.example/r/x", "reddit.com.evil.example"],
    ["https://WWW.Example.ORG./Page", "example.org"],
    ["https://user:pass@www.reddit.com/r/Bread", "reddit.com/r/bread"],
    ["https://www.example.org:443/x", "example.org"],
    ["http://example.org:8080/x", "example.org:8080"],
    ["https://m.example.org/article/12", "example.org"],
    ["https://www.example.co.uk/", "example.co.uk"],
    ["https://me.github.io/project/", "me.github.io"],
    ["https://someblog.blogspot.ru/", "someblog.blogspot.com"],
    ["https://es.stackoverflow.com/questions/1", "es.stackoverflow.com"],
    ["https://commons.wikimedia.org/wiki/File:Bread.jpg", "commons.wikimedia.org"],
    ["https://example.org/blog/2020/some-post", "example.org/blog"],
    ["https://example.org/forum/", "example.org/forum"],
    ["https://example.org/forum/index.php", "example.org/forum"],
    ["https://example.org/some/index.php", "example.org"],
    ["https://twitter.com/#!/SomeOne", "x.com/someone"],
    ["www.reddit.com/r/Bread", "reddit.com/r/bread"],
    ["reddit.com/r/Bread", "reddit.com/r/bread"],
    ["forum.example.com:8080/board", "forum.example.com:8080"],
    ["forum.example.com:8080", "forum.example.com:8080"],
    ["www.example.org:8080?a=1", "example.org:8080"],
    ["example.org:443/x", "example.org"],
    ["https://engineering.fb.com/some-post", "engineering.fb.com"],
    ["https://shop.example.org/c/shoes/12", "shop.example.org"],
    ["https://images.example.org/posts/12", "images.example.org"],
    ["https://sports.example.org/f1-results", "sports.example.org"],
  ])("gives %s the key %s", (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  test.each([
    ["https://web.archive.org/web/20160401095740/http://www.example.org/x", "example.org"],
    ["https://web.archive.org/web/2016/https://www.reddit.com/r/Bread/", "reddit.com/r/bread"],
    [
      "https://www.google.com/url?q=https%3A%2F%2Fforum.example.org%2Fviewforum.php%3Ff%3D3&sa=D",
      "forum.example.org/viewforum.php?f=3",
    ],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fx&h=A", "example.org"],
    ["https://www.google.com/amp/s/example.org/x/amp", "example.org"],
    ["https://example-org.cdn.ampproject.org/c/s/example.org/x", "example.org"],
    ["https://example-org.translate.goog/x?_x_tr_sl=de", "example.org"],
    ["https://translate.google.com/translate?sl=de&u=https://example.org/x", "example.org"],
    [
      "https://webcache.googleusercontent.com/search?q=cache:abc:https://example.org/x+bread",
      "example.org",
    ],
  ])("unwraps %s", (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  test.each([
    [
      "https://tieba.baidu.com/f?kw=%D3%CE%D3%BE",
      "https://tieba.baidu.com/f?ie=utf-8&kw=%E6%B8%B8%E6%B3%B3",
    ],
    [
      "http://forum.example.org/viewforum.php?f=1&sid=717e7233bc467f2b",
      "https://forum.example.org/viewforum.php?f=1&start=50",
    ],
    ["https://example.org/forums/old-name.17/", "https://example.org/forums/new-name.17/page-3"],
    ["https://discuss.example.org/c/ideas/6", "https://discuss.example.org/c/ideas"],
    [
      "https://example.org/bbs/forum-290-1.html",
      "https://example.org/bbs/forum.php?mod=forumdisplay&fid=290",
    ],
    [
      "https://example.org/smf/index.php?board=4.20",
      "https://example.org/smf/index.php/board,4.0.html",
    ],
    ["https://t.me/s/SomeOne/5", "https://telegram.me/someone"],
    ["https://de.linkedin.com/company/m%C3%BCller", "https://www.linkedin.com/company/müller/"],
    [
      "http://example.org/forumdisplay.php?7-Dies-amp-Alles",
      "http://example.org/forumdisplay.php?f=7&order=desc",
    ],
  ])("gives %s and %s one key", (one, other) => {
    expect(keyOf(one)).not.toBeNull();
    expect(keyOf(one)).toBe(keyOf(other));
  });

  test.each([
    ["https://example.org/viewforum.php?f=1", "https://example.org/viewforum.php?f=2"],
    ["https://www.youtube.com/channel/UCabc", "https://www.youtube.com/channel/UCABC"],
    ["https://discord.gg/abc", "https://discord.gg/ABC"],
    ["https://one.example.co.uk/", "https://two.example.co.uk/"],
    ["https://a.github.io/", "https://b.github.io/"],
    ["https://example.org/index.php?board=1.0", "https://example.org/index.php?board=10.0"],
    ["https://www.reddit.com/r/bread%2Fcakes", "https://www.reddit.com/r/bread"],
    ["https://mastodon.example/@jane", "https://other.example/@jane"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test.each([
    ["http://forum.example.com:8080/x", "http://forum.example.com:8080/"],
    ["https://forum.example.com:8443/x", "https://forum.example.com:8443/"],
    ["forum.example.com:8080/x", "http://forum.example.com:8080/"],
    ["forum.example.com:8443/x", "https://forum.example.com:8443/"],
    ["http://example.org:8080/@Jane", "http://example.org:8080/@Jane"],
    [
      "http://forum.example.com:8080/viewforum.php?f=3&sid=1",
      "http://forum.example.com:8080/viewforum.php?f=3",
    ],
    ["http://m.example.org:8080/x", "http://example.org:8080/"],
    ["http://example.org/x", "https://example.org/"],
    ["http://example.org:80/x", "https://example.org/"],
    ["https://example.org:80/x", "https://example.org/"],
  ])("opens %s at %s", (address, url) => {
    expect(identifyChannel(address)?.url).toBe(url);
  });

  test.each([
    ["https://seglerblog.xn--stssenseer-fcb.de/2019/", "seglerblog.stössenseer.de"],
    ["http://xn--e1aybc.xn--p1ai/", "тест.рф"],
    ["https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com"],
    ["https://xn--paypl-g9d.com/", "xn--paypl-g9d.com"],
    ["https://xn--e1argc3h.com/", "xn--e1argc3h.com"],
    ["https://xn--pixel-8fd.com/", "xn--pixel-8fd.com"],
    ["https://www.xn--hello-9n1hm04c.com/", "hello中国.com"],
    ["https://alt-tab-macos.netlify.app/", "alt-tab-macos"],
    ["https://xenforo.com/community/threads/x.1/", "xenforo.com/community"],
    ["https://www.reddit.com/r/AskBakers/", "r/AskBakers"],
    ["https://forum.example.org/forumdisplay.php?7-Dies-amp-Alles", "Dies & Alles"],
  ])("names %s %j", (address, name) => {
    expect(identifyChannel(address)?.name).toBe(name);
  });
});
