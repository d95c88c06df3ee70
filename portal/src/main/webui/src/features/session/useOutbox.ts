import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { flush, flushUnlessJustTried, subscribe, waitingSessions, type Waiting } from './outbox';

const AGAIN_AFTER_MS = 20_000;

/** What waits to be sent; tries again by itself, at once when the connection is back. */
export function useOutbox(patientId: string): { waiting: Waiting[]; sendNow: () => Promise<void> } {
  const queryClient = useQueryClient();
  const waiting = useSyncExternalStore(subscribe, () => waitingSessions(patientId));
  const open = waiting.filter((item) => item.refused === undefined).length;

  useEffect(() => {
    if (open === 0) return;
    const send = () => void flush(patientId);
    void flushUnlessJustTried(patientId);
    const timer = window.setInterval(send, AGAIN_AFTER_MS);
    window.addEventListener('online', send);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [open, patientId]);

  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: ['adherence', patientId] });
  }, [open, patientId, queryClient]);

  return { waiting, sendNow: () => flush(patientId) };
}
