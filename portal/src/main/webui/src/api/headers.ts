/** One intent, however often it is sent. */
export const once = (key: string) => ({ 'Idempotency-Key': key });
/** Only against what was seen. */
export const match = (etag: string) => ({ 'If-Match': etag });
