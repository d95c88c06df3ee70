import type { Standing } from './concerns';
import classes from './safety.module.css';

/** Each standing has a shape of its own, so that colour is never the only sign; the word stands beside it. */
export function Sign({ standing, size = 22 }: { standing: Standing | 'CHECKING'; size?: number }) {
  return (
    <svg
      className={classes.sign}
      data-standing={standing}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {SHAPES[standing]}
    </svg>
  );
}

const SHAPES: Record<Standing | 'CHECKING', React.ReactNode> = {
  BLOCK: (
    <>
      <path className={classes.body} d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8Z" />
      <path className={classes.mark} d="M6.5 12h11" />
    </>
  ),
  WARN: (
    <>
      <path
        className={classes.body}
        d="M12 2.2 22.6 20.4a1 1 0 0 1-.9 1.5H2.3a1 1 0 0 1-.9-1.5Z"
        strokeLinejoin="round"
      />
      <path className={classes.mark} d="M12 9v5.2M12 18v.1" />
    </>
  ),
  // An open, dashed outline: nothing that a glance could take for a tick.
  UNCHECKED: (
    <>
      <circle className={classes.body} cx="12" cy="12" r="10" strokeDasharray="4 3.2" />
      <path className={classes.mark} d="M9 9.3a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2M12 17.4v.1" />
    </>
  ),
  INFO: (
    <>
      <circle className={classes.body} cx="12" cy="12" r="10" />
      <path className={classes.mark} d="M12 11v6M12 7.2v.1" />
    </>
  ),
  QUIET: (
    <>
      <rect className={classes.body} x="2" y="5" width="20" height="14" rx="7" />
      <path className={classes.mark} d="M7 12.5h.1M12 12.5h.1M17 12.5h.1" />
    </>
  ),
  CLEAR: (
    <>
      <circle className={classes.body} cx="12" cy="12" r="10" />
      <path className={classes.mark} d="m7.5 12.4 3 3 6-6.6" />
    </>
  ),
  CHECKING: <path className={classes.mark} d="M12 3a9 9 0 1 1-9 9" />,
};
