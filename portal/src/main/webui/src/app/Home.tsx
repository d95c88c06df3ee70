import { lazy } from 'react';
import { homeRole } from '@/api/me';
import { useMe } from './me';

const TodayPage = lazy(async () => ({ default: (await import('@/features/today/TodayPage')).TodayPage }));
const ClinicPage = lazy(async () => ({ default: (await import('@/features/clinic/ClinicPage')).ClinicPage }));

/** The start page is another one for each role (a therapist is led on to the caseload before this). */
export function Home() {
  return homeRole(useMe()) === 'administrator' ? <ClinicPage /> : <TodayPage />;
}
