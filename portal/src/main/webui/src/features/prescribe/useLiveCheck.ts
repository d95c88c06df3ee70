import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useState } from 'react';
import { checkLines, type CheckLine, type SafetyCheckView } from '@/api/safetyCheck';
import { concernsOf, type Concern } from '@/features/safety/concerns';
import { hasDose } from './check';
import { toLineDose } from './content';
import type { Form } from './form';

/** How long somebody must stop typing before the rules are asked. */
const PAUSE_MS = 500;

/** `stale`: an answer is on its way; `away`: none could be had, which is never the same as clear. */
export type CheckStatus = 'empty' | 'stale' | 'done' | 'away';

export interface LiveCheck {
  status: CheckStatus;
  checkedAt: string | undefined;
  /** By the key of the line; those of no line at all stand under the empty key. */
  concerns: ReadonlyMap<string, readonly Concern[]>;
  /** Lines that the last answer knew. */
  known: ReadonlySet<string>;
  retry: () => void;
}

interface Asked {
  keys: string[];
  lines: CheckLine[];
}

/** Asks what the rules say about the lines as they stand, saved or not. What was found stays until the next answer. */
export function useLiveCheck(patientId: string, prescriptionId: string | undefined, form: Form): LiveCheck {
  const now = JSON.stringify(asking(form));
  const [settled] = useDebouncedValue(now, PAUSE_MS);
  const asked = JSON.parse(settled) as Asked;
  const [last, setLast] = useState<Answer>();
  const query = useQuery({
    queryKey: ['patient', patientId, 'safety-check', 'live', prescriptionId, asked],
    queryFn: async ({ signal }): Promise<Answer> => ({
      asked,
      check: await checkLines(patientId, prescriptionId, asked.lines, signal),
    }),
    enabled: asked.lines.length > 0,
    staleTime: 30_000,
  });
  if (query.data !== undefined && query.data !== last) setLast(query.data);
  const empty = form.routines.every((routine) => routine.lines.length === 0);
  const settledNow = settled === now && !query.isFetching;
  return {
    status: empty ? 'empty' : query.isError ? 'away' : settledNow && query.isSuccess ? 'done' : 'stale',
    checkedAt: last?.check.checkedAt,
    concerns: empty || last === undefined ? NOTHING : byLine(last),
    known: new Set(query.isError ? [] : last?.asked.keys),
    retry: () => void query.refetch(),
  };
}

interface Answer {
  asked: Asked;
  check: SafetyCheckView;
}

const NOTHING: ReadonlyMap<string, readonly Concern[]> = new Map();

function asking(form: Form): Asked {
  const lines = form.routines.flatMap((routine) => routine.lines);
  return {
    keys: lines.map(({ key }) => key),
    lines: lines.map((line) => ({
      lineId: line.lineId,
      exerciseId: line.exerciseId,
      revision: line.exerciseRevision,
      variant: line.variant?.code,
      dose: hasDose(line) ? toLineDose(line) : undefined,
    })),
  };
}

function byLine({ asked, check }: Answer): ReadonlyMap<string, readonly Concern[]> {
  const found = new Map<string, Concern[]>();
  for (const concern of concernsOf(check)) {
    const key = (concern.line === undefined ? undefined : asked.keys[concern.line]) ?? '';
    found.set(key, [...(found.get(key) ?? []), concern]);
  }
  return found;
}

const EMPTY: LiveCheck = {
  status: 'empty',
  checkedAt: undefined,
  concerns: NOTHING,
  known: new Set(),
  retry: () => undefined,
};

export const LiveCheckContext = createContext<LiveCheck>(EMPTY);

/** What the check says about one line. */
export function useLineCheck(key: string): { status: CheckStatus; concerns: readonly Concern[] } {
  const { status, concerns, known } = useContext(LiveCheckContext);
  const mine = concerns.get(key) ?? [];
  return { status: status === 'done' && !known.has(key) ? 'stale' : status, concerns: mine };
}
