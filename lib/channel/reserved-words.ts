// Words that services keep for their own pages where a member's name could stand.
const WORDS = `
about abuse accessibility account accounts activity ad add admin ads advertise advertising all amp api app apps archive
archives article articles auth authors blog blogs bookmarks brand brands browse business calendar career careers cart
categories category channel channels chat checkout collections comments community company compose connect contact
contests contribute cookie-policy cookies copyright create customer dashboard deals developer developers direct
directory discover dmca docs doc donate download downloads drafts edit editorial embed en enterprise error event events
everyone explore faq faqs favicon.ico favorites features feed feedback feeds following followers for-business forgot
forum forums friends gallery games gdpr get-started gift go group groups guide guidelines guides hashtag help hiring
history home hot i image images impressum imprint inbox index info install intent invite jobs join latest legal library
license lists live local login logout m manifest.json map maps market media member members message messages me mobile
more music my nav new news newest newsletter newsletters notifications oauth offers onboarding out page pages
partners password pay people photo photos pin plans playlist playlists plus policies policy popular post posts
premium press pricing privacy privacy-policy product products profile profiles promo question questions random
ranking read recent recommended redirect reel reels register registration report review reviews robots.txt rss rules
s safety sale save saved schedule search security sell services session set settings setup share shop shopping
shorts signin signout signup sign-in sign-up sitemap sitemap.xml site sites snippet snippets sponsors start static stats
status stories story store studio submissions submit subscribe subscription subscriptions support tag tags team teams terms
terms-of-service terms-of-use timeline today tools top topic topics tos tour tournament trade trending trends tv unsubscribe
update updates upload uploads user users verify video videos view w watch wiki welcome widget widgets wp-admin wp-content
wp-json year you your
`;

const RESERVED = new Set(WORDS.split(/\s+/).filter((word) => word !== ""));
const FILE =
  /\.(?:php\d?|html?|aspx?|jsp|cgi|js|css|xml|json|txt|ico|png|jpe?g|gif|svg|webp|pdf|ashx|rss)$/;

/** True when a folded path segment is a service's own page, a script or a file rather than a member's name. */
export function isReserved(segment: string): boolean {
  return RESERVED.has(segment) || FILE.test(segment);
}
