// The product card of the sample map. It lists no rivals and no substitutes: those would speak for the user's own purchases, too.
import type { SampleProduct } from "./rows.ts";

export const PRODUCTS: readonly SampleProduct[] = [
  {
    id: "pr:sample-training-shoe",
    name: "Weekday trainer",
    item: "training shoes",
    price: "90-120 €",
    features: [
      { name: "Firm heel that guides the foot", needs: ["need:avoid-injury"] },
      { name: "Forgives a beginner's stride", needs: ["need:getting-started"] },
      { name: "Colours of the season" },
    ],
    benefits: ["Weeks of training without sore knees"],
    strengths: ["Tried on a treadmill in the shop before it is paid for"],
    note: "Made for training: not the fastest shoe and not the softest. A feature that answers no need sells nothing, as the colours show.",
  },
];
