/** The sign of the application: two strips of tape. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#1b3a8f" />
      <g fill="none" strokeLinecap="round" strokeWidth="5">
        <path d="M9 24 Q9 9 23 8" stroke="#ffd166" />
        <path d="M9 8 Q20 12 23 24" stroke="#ff7a66" />
      </g>
    </svg>
  );
}
