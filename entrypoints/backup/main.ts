// A page that nobody sees: gives the scheduled backup of Chromium's worker an address to be downloaded from.
import { serveBlobAddress } from "../../lib/browser/blob-address.ts";

serveBlobAddress();
