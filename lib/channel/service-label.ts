// Hosts that a firm keeps beside its service, for itself.

const SERVICE_LABEL =
  /^(?:about|academy|ads|advertising|api|artists|blogs?|brand|business|careers|community|creators?|design|developers?|dev|docs|eng|engineering|forums?|help|investors?|jobs|labs|learn|legal|news|newsroom|partners?|policies|press|research|status|store|support|tech|transparency|wiki)\./;

/** True when a host begins as a firm's own do, beside its service: `blog.x.com`, `help.x.com`. */
export function isServiceLabel(host: string): boolean {
  return SERVICE_LABEL.test(host);
}
