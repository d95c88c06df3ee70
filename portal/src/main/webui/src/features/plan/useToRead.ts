import { useQueries } from '@tanstack/react-query';
import type { PrescriptionVersion, TodayRoutine } from '@/api/model';
import { prescriptionQuery } from '@/api/prescription';

interface ToRead {
  /** Versions whose safety notes the patient has not acknowledged. */
  versions: PrescriptionVersion[];
  /** Whether a routine has to wait for that. While it is being found out it waits; when it cannot be found out, it goes on. */
  waits: (routine: TodayRoutine) => boolean;
}

/** Whether the patient may do the routine now: not while it is on hold or paused, before it starts or after its end. */
export const canBegin = ({ state }: Pick<TodayRoutine, 'state'>): boolean =>
  state === 'DUE' || state === 'OPTIONAL' || state === 'DONE';

/** What the patient has to read before these routines can begin. A version that starts later does not hold up today. */
export function useToRead(patientId: string, routines: readonly TodayRoutine[]): ToRead {
  const open = routines.filter(canBegin);
  const ids = [...new Set(open.map(({ prescriptionId }) => prescriptionId))];
  const found = useQueries({ queries: ids.map((id) => prescriptionQuery(patientId, id)) });
  const versions = found.flatMap(({ data }) => {
    const version = data?.value.version;
    return data?.value.acknowledgement?.state === 'NEEDED' && version != null ? [version] : [];
  });
  return {
    versions: versions.filter(({ prescriptionId, version }) =>
      open.some((routine) => routine.prescriptionId === prescriptionId && routine.version === version),
    ),
    waits: ({ prescriptionId, version }) =>
      found[ids.indexOf(prescriptionId)]?.isPending === true ||
      versions.some((one) => one.prescriptionId === prescriptionId && one.version === version),
  };
}
