import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { todayQuery } from '@/api/adherence';
import { canBegin } from '@/features/plan/useToRead';
import { withOffset } from '@/format/date';
import { newDraft, type LineEntry, type SessionDraft } from './draft';
import { forgetDraft, readDraft, writeDraft } from './draftStore';
import { handOver, type SendResult } from './outbox';

export interface Sent {
  result: SendResult;
  draft: SessionDraft;
}

/** One session from the first question until it is handed over; every change is kept on the device at once. */
export function useSession(patientId: string, routineId: string) {
  const [kept, setKept] = useState(() => readDraft(patientId, routineId));
  const [resumed, setResumed] = useState(kept !== undefined);
  const [sent, setSent] = useState<Sent>();
  const [sending, setSending] = useState(false);
  const today = useQuery({ ...todayQuery(patientId), enabled: kept === undefined });
  const routine = today.data?.routines.find((one) => one.routineId === routineId && canBegin(one));
  const [fresh] = useState(() => ({ id: crypto.randomUUID(), at: withOffset(new Date()) }));

  const draft =
    kept ??
    (routine === undefined
      ? undefined
      : newDraft(routine, fresh.id, fresh.at, Intl.DateTimeFormat().resolvedOptions().timeZone));

  const change = useCallback(
    (next: SessionDraft) => {
      setKept(next);
      writeDraft(patientId, next);
    },
    [patientId],
  );

  const restart = () => {
    forgetDraft(patientId, routineId);
    setKept(undefined);
    setResumed(false);
  };

  /** Goes on with a session that came back because the service refused it. */
  const reopen = () => {
    setKept(readDraft(patientId, routineId));
    setSent(undefined);
  };

  const send = async (finished: SessionDraft) => {
    setSending(true);
    const result = await handOver(patientId, finished);
    forgetDraft(patientId, routineId);
    setSending(false);
    setSent({ result, draft: finished });
  };

  return { draft, today, resumed, sent, sending, change, restart, reopen, send };
}

export function withLine(draft: SessionDraft, index: number, entry: LineEntry): SessionDraft {
  return { ...draft, lines: draft.lines.map((line, at) => (at === index ? entry : line)) };
}
