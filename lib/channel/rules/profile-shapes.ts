// Shapes of addresses under which many sites keep a member, a federated account or a video channel.
import type { ChannelKind } from "../../model/channel-kind.ts";

/** One shape: `at`, `key` and `name` as in `Rule`, on whatever host the address has. */
export type ProfileShape = {
  readonly at: string;
  readonly kind: ChannelKind;
  readonly key?: string;
  readonly url?: string;
  readonly name: string;
  readonly like: string;
};

export const PROFILE_SHAPES: readonly ProfileShape[] = [
  // Mastodon, Misskey, Pleroma and their like; an account seen from another instance keeps both hosts.
  {
    at: "/web/@:who",
    kind: "account",
    key: "/@{who}",
    name: "@{who}@{host}",
    like: "https://mastodon.example/web/@Jane → mastodon.example/@jane",
  },
  {
    at: "/@:who@:at",
    kind: "account",
    name: "@{who}@{at}",
    like: "https://mastodon.example/@Jane@social.example/1 → mastodon.example/@jane@social.example",
  },
  {
    at: "/@:who",
    kind: "account",
    name: "@{who}@{host}",
    like: "https://mastodon.gamedev.place/@TomF/115 → mastodon.gamedev.place/@tomf",
  },
  {
    at: "/users/:who/statuses",
    kind: "account",
    key: "/@{who}",
    name: "@{who}@{host}",
    like: "https://mastodon.example/users/Jane/statuses/1 → mastodon.example/@jane",
  },
  // PeerTube
  {
    at: "/c/:who/(videos|video-playlists|about)",
    kind: "video",
    key: "/c/{who}",
    url: "/c/{who}/videos",
    name: "{who}",
    like: "https://video.example/c/bread_tv/videos → video.example/c/bread_tv",
  },
  {
    at: "/video-channels/:who",
    kind: "video",
    key: "/c/{who}",
    url: "/c/{who}/videos",
    name: "{who}",
    like: "https://video.example/video-channels/bread_tv/videos → video.example/c/bread_tv",
  },
  {
    at: "/(a|accounts)/:who/(videos|video-channels|about)",
    kind: "account",
    key: "/a/{who}",
    url: "/a/{who}/videos",
    name: "{who}",
    like: "https://video.example/accounts/jane/video-channels → video.example/a/jane",
  },
  // HyperKitty, Mailman
  {
    at: "/archives/list/:list",
    kind: "group",
    name: "{list}",
    like: "https://mail.python.org/archives/list/mm3_test@python.org/thread/NGF/ → mail.python.org/archives/list/mm3_test@python.org",
  },
  {
    at: "/hyperkitty/list/:list",
    kind: "group",
    key: "/archives/list/{list}",
    name: "{list}",
    like: "https://lists.example.org/hyperkitty/list/bread@example.org/ → lists.example.org/archives/list/bread@example.org",
  },
  {
    at: "/mailman3/lists/:list",
    kind: "group",
    name: "{list}",
    key: "/mailman3/lists/{list}",
    like: "https://lists.example.org/mailman3/lists/bread.example.org/ → lists.example.org/mailman3/lists/bread.example.org",
  },
  {
    at: "/mailman/(listinfo|private|admin)/:list",
    kind: "group",
    key: "/mailman/listinfo/{list}",
    name: "{list}",
    like: "https://lists.example.org/mailman/listinfo/Bread → lists.example.org/mailman/listinfo/bread",
  },
  {
    at: "/pipermail/:list",
    kind: "group",
    key: "/mailman/listinfo/{list}",
    name: "{list}",
    like: "https://lists.example.org/pipermail/bread/2020-May/1.html → lists.example.org/mailman/listinfo/bread",
  },
  // Members
  {
    at: "/(user|users|u|member|members|profile|profiles|people)/:who$",
    kind: "account",
    name: "{who}",
    key: "/user/{who}",
    like: "https://chess.example/member/Jane → chess.example/user/jane",
  },
  // Home pages of people on a host they share
  {
    at: "/~:who",
    kind: "site",
    name: "~{who}",
    like: "https://www.example.edu/~Jane/notes.html → example.edu/~jane",
  },
];
