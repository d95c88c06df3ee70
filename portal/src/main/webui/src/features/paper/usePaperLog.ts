import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { putSession } from '@/api/adherence';
import type { PrescriptionVersion, SessionBody } from '@/api/model';
import { asProblem, type FieldProblem, type ProblemError } from '@/api/problem';
import { useKept } from '@/app/kept';
import { keyOf, toSession, type Box } from './grid';

/** A ticked box, with the id of its session and, once tried, what was sent: sent again it is the very same session. */
interface Tick {
  box: Box;
  sessionId: string;
  body?: SessionBody;
}

interface Kept {
  ticks: Tick[];
  entered: string[];
}

interface Result {
  sent: number;
  failed: number;
  error?: ProblemError;
  fields?: FieldProblem[];
}

/** What is ticked, kept in the tab until it is entered; one session after the other, so that a failure loses none. */
export function usePaperLog(version: PrescriptionVersion, timeZone: string) {
  const { patientId, prescriptionId } = version;
  const queryClient = useQueryClient();
  const [kept, keep] = useKept<Kept>(`paper.${prescriptionId}.${version.version}`, {
    ticks: [],
    entered: [],
  });
  const [sending, setSending] = useState<{ done: number; of: number }>();
  const [result, setResult] = useState<Result>();

  const isTicked = (box: Box) => kept.ticks.some((tick) => keyOf(tick.box) === keyOf(box));
  const toggle = (box: Box) => {
    setResult(undefined);
    const ticks = isTicked(box)
      ? kept.ticks.filter((tick) => keyOf(tick.box) !== keyOf(box))
      : [...kept.ticks, { box, sessionId: crypto.randomUUID() }];
    keep({ ...kept, ticks });
  };

  const bodyOf = ({ box, body }: Tick, lateReason: string): SessionBody | undefined => {
    const routine = version.routines.find(({ routineId }) => routineId === box.routineId);
    if (body !== undefined || routine === undefined) return body;
    return toSession({ version, routine, box, timeZone, lateReason, now: new Date() });
  };

  const send = async (lateReason: string) => {
    let { entered } = kept;
    const left: Tick[] = [];
    let error: ProblemError | undefined;
    setSending({ done: 0, of: kept.ticks.length });
    for (const [at, tick] of kept.ticks.entries()) {
      const body = bodyOf(tick, lateReason);
      if (body === undefined) continue;
      try {
        await putSession(patientId, tick.sessionId, body);
        entered = [...entered, keyOf(tick.box)];
      } catch (caught) {
        const problem = asProblem(caught);
        error ??= problem;
        // Perhaps it arrived: then only the very same may be sent again. What was refused may be sent otherwise.
        left.push(problem.passing ? { ...tick, body } : tick);
      }
      setSending({ done: at + 1, of: kept.ticks.length });
      keep({ ticks: [...left, ...kept.ticks.slice(at + 1)], entered });
    }
    setSending(undefined);
    setResult({ sent: kept.ticks.length - left.length, failed: left.length, error, fields: error?.fields });
    void queryClient.invalidateQueries({ queryKey: ['adherence', patientId] });
  };

  return {
    ticked: kept.ticks.map(({ box }) => box),
    isTicked,
    isEntered: (box: Box) => kept.entered.includes(keyOf(box)),
    toggle,
    send,
    sending,
    result,
  };
}
