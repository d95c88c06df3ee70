import { useRef } from 'react';

/**
 * One key per intent: sending the same content again reuses the key (so a lost answer creates nothing twice), changed
 * content is another intent and gets its own.
 */
export class IntentKeys {
  #fingerprint: string | undefined;
  #key = '';

  keyFor(content: unknown): string {
    const fingerprint = JSON.stringify(content);
    if (fingerprint !== this.#fingerprint) {
      this.#fingerprint = fingerprint;
      this.#key = crypto.randomUUID();
    }
    return this.#key;
  }

  /** After success the same content again is a new wish. */
  done(): void {
    this.#fingerprint = undefined;
  }
}

export function useIntentKeys(): IntentKeys {
  const keys = useRef<IntentKeys | null>(null);
  keys.current ??= new IntentKeys();
  return keys.current;
}
