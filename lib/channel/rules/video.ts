// Rules: video, live streams and music.
import type { Platform } from "../rule.ts";

export const VIDEO: readonly Platform[] = [
  {
    name: "YouTube",
    hosts: [
      "youtube.com",
      "*.youtube.com",
      "youtu.be",
      "*.youtu.be",
      "youtube-nocookie.com",
      "*.youtube-nocookie.com",
      "youtubekids.com",
      "*.youtubekids.com",
      "youtube.*",
    ],
    rules: [
      {
        at: "/(results|signin|login|account|logout|upload|oauth|api|iframe_api|player_api|sharing_services)",
        kind: "none",
        like: "https://www.youtube.com/results?search_query=bread → null",
      },
      { at: "youtu.be/", kind: "home", like: "https://youtu.be/92HWiOdpY2s?si=x → youtube.com" },
      {
        at: "/feeds/videos.xml?channel_id=:id=",
        kind: "video",
        key: "/channel/{id}",
        label: "YouTube channel {id}",
        like: "https://www.youtube.com/feeds/videos.xml?channel_id=UCzcRQ3vRNr6 → youtube.com/channel/UCzcRQ3vRNr6",
      },
      {
        at: "/feeds/videos.xml?user=:who",
        kind: "video",
        key: "/user/{who}",
        name: "{who}",
        like: "https://www.youtube.com/feeds/videos.xml?user=SomeOne → youtube.com/user/someone",
      },
      {
        at: "/channel/:id=",
        kind: "video",
        label: "YouTube channel {id}",
        like: "https://m.youtube.com/channel/UCzcRQ3vRNr6/videos → youtube.com/channel/UCzcRQ3vRNr6",
      },
      {
        at: "/browse/UC:id=",
        kind: "video",
        key: "/channel/UC{id}",
        label: "YouTube channel UC{id}",
        like: "https://music.youtube.com/browse/UCzcRQ3vRNr6 → youtube.com/channel/UCzcRQ3vRNr6",
      },
      { at: "/channel", kind: "none", like: "https://youtube.com/channel/ → null" },
      {
        at: "/embed/live_stream?channel=:id=",
        kind: "video",
        key: "/channel/{id}",
        label: "YouTube channel {id}",
        like: "https://www.youtube.com/embed/live_stream?channel=UCzcRQ3vRNr6 → youtube.com/channel/UCzcRQ3vRNr6",
      },
      {
        at: "/(user|profile)/:who",
        kind: "video",
        key: "/user/{who}",
        name: "{who}",
        like: "http://www.youtube.com/user/OTRSGroup?sub_confirmation=1 → youtube.com/user/otrsgroup",
      },
      {
        at: "/profile?user=:who",
        kind: "video",
        key: "/user/{who}",
        name: "{who}",
        like: "http://www.youtube.com/profile?user=SomeOne → youtube.com/user/someone",
      },
      {
        at: "/c/:who",
        kind: "video",
        name: "{who}",
        like: "https://www.youtube.com/c/ActiontalkTV/videos → youtube.com/c/actiontalktv",
      },
      {
        at: "/@:who",
        kind: "video",
        name: "@{who}",
        like: "https://www.youtube.com/@SomeOne/shorts → youtube.com/@someone",
      },
      {
        at: "/addchannel/:id=",
        kind: "video",
        key: "/channel/{id}",
        label: "YouTube channel {id}",
        like: "https://www.youtube.com/addchannel/UCzcRQ3vRNr6 → youtube.com/channel/UCzcRQ3vRNr6",
      },
      {
        at: "/:who",
        kind: "video",
        key: "/@{who}",
        name: "{who}",
        not: "watch watch_popup playlist embed v vi e shorts live clip hashtag gaming kids movies reporthistory attribution_link browse t yt oops error s redirect premium creators shared post source",
        like: "https://www.youtube.com/28minutesARTE → youtube.com/@28minutesarte",
      },
    ],
    unlike: [
      "https://www.youtube.com/watch?v=92HWiOdpY2s → youtube.com",
      "https://youtu.be/92HWiOdpY2s → youtube.com",
      "https://www.youtube.com/playlist?list=LL → youtube.com",
    ],
  },
  {
    name: "TikTok",
    hosts: ["tiktok.com", "*.tiktok.com"],
    rules: [
      { at: "(vm|vt).tiktok.com/", kind: "none", like: "https://vm.tiktok.com/ZTR45GpSF/ → null" },
      { at: "/t/:code", kind: "none", like: "https://www.tiktok.com/t/ZTRC5xgJp → null" },
      {
        at: "/(login|signup|search|messages|upload|setting|share|auth)",
        kind: "none",
        like: "https://www.tiktok.com/search?q=bread → null",
      },
      {
        at: "/@:who",
        kind: "video",
        name: "@{who}",
        like: "https://www.tiktok.com/@Chillezy/video/7240568259186019630?lang=en → tiktok.com/@chillezy",
      },
      {
        at: "/tag/:tag",
        kind: "section",
        name: "#{tag}",
        like: "https://www.tiktok.com/tag/BookTok → tiktok.com/tag/booktok",
      },
    ],
    unlike: ["https://www.tiktok.com/@/video/7556556034794425631 → tiktok.com"],
  },
  {
    name: "Twitch",
    hosts: ["twitch.tv", "*.twitch.tv"],
    rules: [
      {
        at: "clips.twitch.tv/:who/:clip",
        kind: "video",
        key: "/{who}",
        name: "{who}",
        like: "https://clips.twitch.tv/rflegendary/UninterestedBeeDAESuppy → twitch.tv/rflegendary",
      },
      {
        at: "/(login|signup|search|settings|inventory|subscriptions|wallet)",
        kind: "none",
        like: "https://www.twitch.tv/search?term=x → null",
      },
      {
        at: "/directory/(game|category)/:game",
        kind: "section",
        key: "/directory/category/{game}",
        name: "{game}",
        like: "https://www.twitch.tv/directory/game/Chess → twitch.tv/directory/category/chess",
      },
      {
        at: "/(u|popout|embed|moderator)/:who",
        kind: "video",
        key: "/{who}",
        name: "{who}",
        like: "https://www.twitch.tv/popout/Food/chat → twitch.tv/food",
      },
      {
        at: "/team/:team",
        kind: "group",
        like: "https://www.twitch.tv/team/Bakers → twitch.tv/team/bakers",
      },
      {
        at: "player.twitch.tv/?channel=:who",
        kind: "video",
        key: "/{who}",
        name: "{who}",
        like: "https://player.twitch.tv/?channel=Food&parent=x → twitch.tv/food",
      },
      {
        at: "go.twitch.tv/:who",
        kind: "video",
        key: "/{who}",
        name: "{who}",
        like: "https://go.twitch.tv/Food → twitch.tv/food",
      },
      {
        at: "m.twitch.tv/:who",
        kind: "video",
        key: "/{who}",
        name: "{who}",
        not: "videos clip directory",
        like: "https://m.twitch.tv/Food/videos → twitch.tv/food",
      },
      {
        at: "twitch.tv/:who",
        kind: "video",
        key: "/{who}",
        name: "{who}",
        not: "videos collections directory p clip turbo prime",
        like: "https://www.twitch.tv/Food/clip/Abc → twitch.tv/food",
      },
    ],
    unlike: [
      "https://www.twitch.tv/videos/6528877 → twitch.tv",
      "https://clips.twitch.tv/FaintLightGull → twitch.tv",
    ],
  },
  {
    name: "Vimeo",
    hosts: ["vimeo.com", "*.vimeo.com"],
    rules: [
      {
        at: "/(log_in|join|search|settings|upload|login)",
        kind: "none",
        like: "https://vimeo.com/search?q=bread → null",
      },
      {
        at: "/channels/:channel",
        kind: "video",
        not: "all",
        like: "https://vimeo.com/channels/Keypeele/75629013 → vimeo.com/channels/keypeele",
      },
      {
        at: "/groups/:group",
        kind: "group",
        like: "https://vimeo.com/groups/RosehallAtCinema → vimeo.com/groups/rosehallatcinema",
      },
      {
        at: "/user:id#",
        kind: "video",
        key: "/user{id}",
        label: "Vimeo user {id}",
        like: "https://vimeo.com/user7108434/videos → vimeo.com/user7108434",
      },
      {
        at: "/:id#",
        kind: "home",
        like: "https://vimeo.com/75629013 → vimeo.com",
      },
      {
        at: "/:who",
        kind: "video",
        not: "album showcase ondemand categories manage video solutions create watch event blog review staffpicks moogaloop.swf play_redirect couchmode stock for",
        like: "https://vimeo.com/SomeOne/videos → vimeo.com/someone",
      },
    ],
    unlike: ["https://player.vimeo.com/video/54469442 → vimeo.com"],
  },
  {
    name: "Dailymotion",
    hosts: ["dailymotion.com", "*.dailymotion.com", "dai.ly"],
    locales: true,
    rules: [
      {
        at: "/(search|signin|upload)",
        kind: "none",
        like: "https://www.dailymotion.com/search/bread → null",
      },
      {
        at: "/user/:who",
        kind: "video",
        key: "/{who}",
        like: "https://www.dailymotion.com/user/SomeOne → dailymotion.com/someone",
      },
      {
        at: "dailymotion.com/:who",
        kind: "video",
        key: "/{who}",
        not: "video embed playlist hub partner crawler widget swf cdn topic",
        like: "https://www.dailymotion.com/SomeOne → dailymotion.com/someone",
      },
    ],
    unlike: [
      "https://www.dailymotion.com/video/x5kesuj → dailymotion.com",
      "https://dai.ly/x5kesuj → dailymotion.com",
    ],
  },
  {
    name: "Rumble",
    hosts: ["rumble.com", "*.rumble.com"],
    rules: [
      {
        at: "/(c|user)/:who",
        kind: "video",
        key: "/c/{who}",
        name: "{who}",
        like: "https://rumble.com/c/SomeOne/videos → rumble.com/c/someone",
      },
    ],
    unlike: ["https://rumble.com/vdmum1-moose.html → rumble.com"],
  },
  {
    name: "Odysee",
    hosts: ["odysee.com", "*.odysee.com", "lbry.tv", "*.lbry.tv"],
    rules: [
      {
        at: "/@:who",
        kind: "video",
        key: "/@{who}",
        name: "@{who}",
        like: "https://odysee.com/@SomeOne:4/video:2 → odysee.com/@someone:4",
      },
      {
        at: "/$/rss/@:who",
        kind: "video",
        key: "/@{who}",
        name: "@{who}",
        like: "https://odysee.com/$/rss/@SomeOne:4 → odysee.com/@someone:4",
      },
    ],
  },
  {
    name: "BitChute",
    hosts: ["bitchute.com", "*.bitchute.com"],
    rules: [
      {
        at: "/channel/:who",
        kind: "video",
        like: "https://www.bitchute.com/channel/SomeOne/ → bitchute.com/channel/someone",
      },
      {
        at: "/profile/:who=",
        kind: "account",
        like: "https://www.bitchute.com/profile/I5NgtHZn9vPj/ → bitchute.com/profile/I5NgtHZn9vPj",
      },
    ],
  },
  {
    name: "Kick",
    hosts: ["kick.com"],
    rules: [
      {
        at: "/:who",
        kind: "video",
        not: "categories video browse",
        like: "https://kick.com/SomeOne/videos → kick.com/someone",
      },
    ],
  },
  {
    name: "Trovo",
    hosts: ["trovo.live"],
    rules: [
      {
        at: "/s/:who",
        kind: "video",
        key: "/s/{who}",
        like: "https://trovo.live/s/SomeOne/549756886599 → trovo.live/s/someone",
      },
      {
        at: "/:who",
        kind: "video",
        key: "/s/{who}",
        not: "video clip category",
        like: "https://trovo.live/SomeOne → trovo.live/s/someone",
      },
    ],
  },
  {
    name: "Nebula",
    hosts: ["nebula.tv", "watchnebula.com", "nebula.app"],
    rules: [
      {
        at: "/:who",
        kind: "video",
        not: "videos myshows classes",
        like: "https://nebula.tv/SomeShow → nebula.tv/someshow",
      },
    ],
  },
  {
    name: "Floatplane",
    hosts: ["floatplane.com", "*.floatplane.com"],
    rules: [
      {
        at: "/channel/:who",
        kind: "video",
        like: "https://www.floatplane.com/channel/SomeOne/home → floatplane.com/channel/someone",
      },
    ],
  },
  {
    name: "SoundCloud",
    hosts: ["soundcloud.com", "*.soundcloud.com"],
    rules: [
      {
        at: "/(search|signin|upload|messages|settings|login)",
        kind: "none",
        like: "https://soundcloud.com/search?q=bread → null",
      },
      {
        at: "/users/:id#",
        kind: "account",
        label: "SoundCloud user {id}",
        like: "https://soundcloud.com/users/1234 → soundcloud.com/users/1234",
      },
      {
        at: "soundcloud.com/:who",
        kind: "account",
        key: "/{who}",
        name: "{who}",
        not: "charts stations player discover you stream users",
        like: "https://soundcloud.com/SomeOne/sets/x?si=1 → soundcloud.com/someone",
      },
      {
        at: "m.soundcloud.com/:who",
        kind: "account",
        key: "/{who}",
        name: "{who}",
        like: "https://m.soundcloud.com/SomeOne → soundcloud.com/someone",
      },
    ],
  },
  {
    name: "Mixcloud",
    hosts: ["mixcloud.com", "*.mixcloud.com"],
    rules: [
      {
        at: "/:who",
        kind: "account",
        not: "select",
        like: "https://www.mixcloud.com/SomeOne/some-set/ → mixcloud.com/someone",
      },
    ],
  },
  {
    name: "Bandcamp",
    hosts: ["bandcamp.com", "*.bandcamp.com"],
    rules: [
      {
        at: "daily.bandcamp.com/",
        kind: "blog",
        key: "daily.bandcamp.com",
        name: "Bandcamp Daily",
        like: "https://daily.bandcamp.com/features/x → daily.bandcamp.com",
      },
      {
        at: ":who.bandcamp.com/",
        kind: "account",
        not: "get blog help",
        like: "https://SomeBand.bandcamp.com/album/x → someband.bandcamp.com",
      },
      {
        at: "bandcamp.com/(tag|discover)/:tag",
        kind: "section",
        key: "/tag/{tag}",
        name: "{tag}",
        like: "https://bandcamp.com/tag/Ambient → bandcamp.com/tag/ambient",
      },
      {
        at: "bandcamp.com/:fan",
        kind: "account",
        not: "artists labels fans",
        key: "/{fan}",
        like: "https://bandcamp.com/SomeFan/wishlist → bandcamp.com/somefan",
      },
    ],
  },
  {
    name: "Audiomack",
    hosts: ["audiomack.com"],
    rules: [
      {
        at: "/:who",
        kind: "account",
        not: "song album world trending-now",
        like: "https://audiomack.com/SomeOne/song/x → audiomack.com/someone",
      },
    ],
  },
  {
    name: "Last.fm",
    hosts: ["last.fm", "*.last.fm", "lastfm.*"],
    locales: true,
    rules: [
      {
        at: "/user/:who",
        kind: "account",
        like: "https://www.last.fm/de/user/SomeOne → last.fm/user/someone",
      },
      {
        at: "/group/:group",
        kind: "group",
        like: "https://www.last.fm/group/Bakers/forum → last.fm/group/bakers",
      },
      {
        at: "/music/:artist$",
        kind: "section",
        like: "https://www.last.fm/music/Some+Band → last.fm/music/some+band",
      },
    ],
  },
  {
    name: "Rutube",
    hosts: ["rutube.ru", "*.rutube.ru"],
    rules: [
      {
        at: "/channel/:id#",
        kind: "video",
        key: "/channel/{id}",
        label: "Rutube channel {id}",
        like: "https://rutube.ru/channel/23704195/videos/ → rutube.ru/channel/23704195",
      },
      {
        at: "/video/person/:id#",
        kind: "video",
        key: "/channel/{id}",
        label: "Rutube channel {id}",
        like: "https://rutube.ru/video/person/23704195/ → rutube.ru/channel/23704195",
      },
      {
        at: "/(u|metainfo)/:who",
        kind: "video",
        key: "/u/{who}",
        name: "{who}",
        like: "https://rutube.ru/u/SomeOne/ → rutube.ru/u/someone",
      },
    ],
  },
  {
    name: "9GAG",
    hosts: ["9gag.com", "*.9gag.com"],
    rules: [
      {
        at: "/(u|user)/:who",
        kind: "account",
        key: "/u/{who}",
        name: "{who}",
        like: "https://9gag.com/u/SomeOne → 9gag.com/u/someone",
      },
      {
        at: "/(tag|interest)/:tag",
        kind: "section",
        key: "/tag/{tag}",
        name: "{tag}",
        like: "https://9gag.com/tag/Bread → 9gag.com/tag/bread",
      },
    ],
    unlike: ["https://9gag.com/gag/aKzwGKY → 9gag.com"],
  },
];
