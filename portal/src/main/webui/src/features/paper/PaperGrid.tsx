import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrescriptionVersion, VersionRoutine } from '@/api/model';
import { localDate } from '@/format/date';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { boxesADay, isLate, keyOf, type Box } from './grid';
import classes from './paper.module.css';
import { usePaperLog } from './usePaperLog';

interface PaperGridProps {
  version: PrescriptionVersion;
  days: readonly string[];
  timeZone: string;
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

/** Days down, routines across, as on the sheet. */
export function PaperGrid({ version, days, timeZone }: PaperGridProps) {
  const { t } = useTranslation('handout');
  const log = usePaperLog(version, timeZone);
  const [reason, setReason] = useState(() => t('log.lateDefault'));
  const [nothing, setNothing] = useState(false);
  const late = log.ticked.some((box) => isLate(box, new Date()));
  const count = log.ticked.length;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setNothing(count === 0);
    if (count > 0) void log.send(reason.trim() === '' ? t('log.lateDefault') : reason.trim());
  };
  return (
    <form className={stack.stack} onSubmit={submit} noValidate>
      <div className={classes.scroll}>
        <table className={classes.grid}>
          <caption className="visually-hidden">{t('log.grid')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('log.day')}</th>
              {version.routines.map(({ routineId, name }) => (
                <th key={routineId} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((date) => (
              <tr key={date}>
                <th scope="row">{localDate(date, DAY)}</th>
                {version.routines.map((routine) => (
                  <td key={routine.routineId}>
                    <Boxes routine={routine} date={date} log={log} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {late && (
        <TextInput
          label={t('log.late')}
          description={t('log.lateHint')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {nothing && count === 0 && (
        <Notice tone="now" role="alert">
          <p>{t('log.nothing')}</p>
        </Notice>
      )}
      {log.sending !== undefined && (
        <Loading label={t('log.sending', { done: log.sending.done, count: log.sending.of })} />
      )}
      {log.result !== undefined && log.result.sent > 0 && (
        <Notice tone="good" role="status">
          <p>{t('log.sent', { count: log.result.sent })}</p>
        </Notice>
      )}
      {log.result?.error !== undefined && (
        <>
          <p role="alert">{t('log.failed', { count: log.result.failed })}</p>
          <ProblemNotice error={log.result.error} rest={log.result.fields} />
        </>
      )}
      <div>
        <Button type="submit" disabled={log.sending !== undefined}>
          {t('log.send', { count })}
        </Button>
      </div>
    </form>
  );
}

interface BoxesProps {
  routine: VersionRoutine;
  date: string;
  log: ReturnType<typeof usePaperLog>;
}

function Boxes({ routine, date, log }: BoxesProps) {
  const { t } = useTranslation('handout');
  const of = boxesADay(routine);
  return (
    <span className={classes.boxes}>
      {Array.from({ length: of }, (_, at) => {
        const box: Box = { routineId: routine.routineId, date, number: at + 1 };
        const names = { routine: routine.name, day: localDate(date, DAY), number: at + 1, of };
        const entered = log.isEntered(box);
        return (
          <label key={keyOf(box)} className={classes.box}>
            <input
              type="checkbox"
              checked={entered || log.isTicked(box)}
              disabled={entered || log.sending !== undefined}
              aria-label={t(of === 1 ? 'log.tick' : 'log.tickOf', names)}
              onChange={() => log.toggle(box)}
            />
          </label>
        );
      })}
    </span>
  );
}
