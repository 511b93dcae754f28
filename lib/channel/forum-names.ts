// Forums whose host does not say that it is one.
const NAMES = `
bitcointalk.org airliners.net gearslutz.com forums.ea.com wilderssecurity.com
ruqqus.com squabbles.io squabblr.co hubski.com communities.win poal.co patriots.win fark.com
metafilter.com somethingawful.com forums.somethingawful.com resetera.com neogaf.com kiwifarms.net kiwifarms.st
meneame.net flashback.org dreamincode.net elitetrader.com head-fi.org avsforum.com overclock.net
mumsnet.com netmums.com thestudentroom.co.uk boards.ie linustechtips.com blackhatworld.com
warriorforum.com digitalpoint.com webmasterworld.com bogleheads.org
thehighroad.org voz.vn tinhte.vn webtretho.com
forum.lowyat.net forums.hardwarezone.com.sg chiphell.com hostloc.com nodeseek.com
52pojie.cn mydigit.cn right.com.cn nga.cn bbs.nga.cn ngabbs.com nga.178.com linuxquestions.org
forum.xda-developers.com forums.macrumors.com hydrogenaud.io talkbass.com thegearpage.net
gearspace.com gearslutz.com simpcity.su f95zone.to nulled.to leakforums.net cracked.io mpgh.net sythe.org
ogusers.com physicsforums.com elakiri.com jamiiforums.com skyscrapercity.com
`;

/** Hosts (without `www.`) that are forums as a whole. */
export const FORUM_NAMES: ReadonlySet<string> = new Set(
  NAMES.split(/\s+/).filter((name) => name !== ""),
);
