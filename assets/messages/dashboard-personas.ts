// The dashboard's Personas section in words.
import type { Catalogue } from "../../lib/base/messages.ts";

export const dashboardPersonasMessages = {
  add: { en: "New persona", zh_CN: "新建画像" },
  addTitle: { en: "New persona", zh_CN: "新建人群画像" },
  emptyTitle: { en: "Who are your customers?", zh_CN: "你的客户是谁？" },
  empty: {
    en: "A persona describes one kind of customer by traits that must, should, may or must not fit. Shoal then ranks the places where such people were seen.",
    zh_CN:
      "人群画像用“必须、应当、可以、不能”四级特征描述一类客户，Shoal 会据此排列见到这类人的地方。",
  },
  askFor: { en: "Where do they gather?", zh_CN: "他们聚集在哪里？" },
  askForName: { en: "Ask where {name} gathers", zh_CN: "查询“{name}”聚集在哪里" },
  editName: { en: "Edit {name}", zh_CN: "编辑“{name}”" },
  changedOn: { en: "changed {day}", zh_CN: "{day} 修改" },
  saved: { en: "Persona saved.", zh_CN: "画像已保存。" },
  removed: { en: "Persona removed.", zh_CN: "画像已移除。" },
  goneTitle: { en: "This persona is gone", zh_CN: "此画像已不存在" },
  gone: {
    en: "It was removed, here or on another page. Its sightings are untouched.",
    zh_CN: "它已在此处或其他页面被移除，相关观察不受影响。",
  },
  all: { en: "All personas", zh_CN: "全部画像" },
} satisfies Catalogue;
