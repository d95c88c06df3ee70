import type { Look } from '@/api/handout';

/** Where sheets of 8.5 × 11 inches are what printers hold. */
const LETTER = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'PA', 'PR', 'SV', 'VE', 'DO', 'NI']);

export function usualPaper(locale: string): Look['paper'] {
  const { region } = new Intl.Locale(locale);
  return region !== undefined && LETTER.has(region) ? 'LETTER' : 'A4';
}
