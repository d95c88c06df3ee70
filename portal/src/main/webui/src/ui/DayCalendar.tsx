import { useTranslation } from 'react-i18next';
import { WEEKDAYS, type DayState } from '@/api/model';
import { dayAndMonth, localDate, longDay, weekdayName } from '@/format/date';
import { toWeeks, type Day } from './calendar';
import classes from './calendar.module.css';

const ORDER: DayState[] = [
  'DONE',
  'PARTIAL',
  'STOPPED',
  'SKIPPED',
  'MISSED',
  'DUE',
  'EXTRA',
  'SUSPENDED',
  'NOT_DUE',
];

interface DayCalendarProps {
  caption: string;
  days: readonly { date: string; state: DayState }[];
}

/** One cell a day; each state has its own shape and its own words, so colour is never the only sign. */
export function DayCalendar({ caption, days }: DayCalendarProps) {
  const { t } = useTranslation('terms');
  const present = ORDER.filter((state) => days.some((day) => day.state === state));
  return (
    <div className={classes.box}>
      <table className={classes.calendar}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" abbr={weekdayName(day)}>
                {weekdayName(day, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toWeeks(days).map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <Cell key={day.date} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.legend}>
        {present.map((state) => (
          <li key={state}>
            <Shape state={state} />
            {t(`day.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cell({ day }: { day: Day }) {
  const { t } = useTranslation('terms');
  if (day.state === undefined) return <td className={classes.outside} />;
  const label = `${longDay(day.date)}: ${t(`day.${day.state}`)}`;
  const first = day.date.endsWith('-01');
  return (
    <td title={label}>
      <span className="visually-hidden">{label}</span>
      <span className={classes.cell} aria-hidden="true">
        <span className={classes.date}>
          {first ? dayAndMonth(day.date) : localDate(day.date, { day: 'numeric' })}
        </span>
        <Shape state={day.state} />
      </span>
    </td>
  );
}

function Shape({ state }: { state: DayState }) {
  return (
    <svg className={classes.shape} data-state={state} viewBox="0 0 28 16" aria-hidden="true">
      <rect className={classes.strip} x="1.5" y="1.5" width="25" height="13" rx="6.5" />
      {state === 'PARTIAL' && (
        <path className={classes.fill} d="M8 1.5 H14 V14.5 H8 A6.5 6.5 0 0 1 8 1.5 Z" />
      )}
      {state === 'DONE' && <path className={classes.sign} d="M9.5 8.2 l3 3 l6 -6.2" />}
      {state === 'STOPPED' && <path className={classes.sign} d="M10.5 5 l7 6 M17.5 5 l-7 6" />}
      {state === 'SKIPPED' && <path className={classes.sign} d="M9 8 h10" />}
      {state === 'EXTRA' && <path className={classes.sign} d="M14 4.5 v7 M10.5 8 h7" />}
      {state === 'SUSPENDED' && <path className={classes.sign} d="M11.5 5 v6 M16.5 5 v6" />}
    </svg>
  );
}
