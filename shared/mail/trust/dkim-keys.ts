import { createPublicKey } from 'node:crypto';
import type { KeyCache, PublicKey } from 'mailauth/lib/dkim/dkim-verifier.js';
import { getPublicKey, toALabel } from 'mailauth/lib/tools.js';
import type { DnsResolver } from '../dns.ts';

const maxKeys = 500;

/** Keys by the text of their DNS record: taking one apart costs more than checking a signature with it. */
const known = new Map<string, PublicKey>();

/**
 * The keys of signers, for mailauth. DNS is asked every time, so that a key lives no longer than its record; only what
 * the record says is remembered.
 */
export const dkimKeys = (resolver: DnsResolver): KeyCache => ({
  get: async (type, name, minBitLength, options) => {
    const answer = await resolver(toALabel(name), 'TXT');
    const record = [answer[0] ?? []].flat().join('');
    const kind = `${options.strict === true} ${minBitLength} ${options.hashAlgo} ${record}`;
    let key = known.get(kind);
    if (!key) {
      const found = await getPublicKey(type, name, minBitLength, async () => answer, options);
      key = { ...found, publicKey: createPublicKey(found.publicKey) };
      if (known.size >= maxKeys) known.clear();
      known.set(kind, key);
    }
    return key;
  },
});
