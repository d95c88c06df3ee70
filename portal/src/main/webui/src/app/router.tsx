import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { homeRole } from '@/api/me';
import type { Me, Role } from '@/api/model';
import { readSearch } from '@/features/exercises/filter';
import { Loading } from '@/ui/Loading';
import { BrokenPage } from './BrokenPage';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

interface Context {
  me: Me;
}

const root = createRootRouteWithContext<Context>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
});

/** A page of another role looks like one that does not exist; the services decide anyway. */
function only(...roles: Role[]) {
  return ({ context }: { context: Context }) => {
    const role = homeRole(context.me);
    if (role === undefined || !roles.includes(role)) notFound({ throw: true, routeId: '__root__' });
  };
}

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ context }) => {
    if (homeRole(context.me) === 'therapist') throw redirect({ to: '/patients', replace: true });
  },
  component: lazyRouteComponent(() => import('./Home'), 'Home'),
});

const therapist = [
  createRoute({
    getParentRoute: () => root,
    path: '/patients',
    beforeLoad: only('therapist'),
    component: lazyRouteComponent(() => import('@/features/caseload/CaseloadPage'), 'CaseloadPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients/new',
    beforeLoad: only('therapist'),
    component: lazyRouteComponent(() => import('@/features/register/RegisterPage'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients/$patientId',
    beforeLoad: only('therapist'),
    component: lazyRouteComponent(() => import('@/features/record/RecordPage'), 'RecordPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients/$patientId/prescriptions/new',
    beforeLoad: only('therapist'),
    component: lazyRouteComponent(() => import('@/features/prescribe/PrescribePage'), 'NewPrescriptionPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients/$patientId/prescriptions/$prescriptionId',
    validateSearch: (search: Record<string, unknown>): { version?: number; activated?: number } => ({
      ...(typeof search.version === 'number' && { version: search.version }),
      ...(typeof search.activated === 'number' && { activated: search.activated }),
    }),
    beforeLoad: only('therapist'),
    component: lazyRouteComponent(
      () => import('@/features/prescription/PrescriptionPage'),
      'PrescriptionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients/$patientId/prescriptions/$prescriptionId/edit',
    validateSearch: (search: Record<string, unknown>): { step?: 'review' } =>
      search.step === 'review' ? { step: 'review' } : {},
    beforeLoad: only('therapist'),
    component: lazyRouteComponent(
      () => import('@/features/prescribe/PrescribePage'),
      'RevisePrescriptionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/exercises',
    validateSearch: readSearch,
    beforeLoad: only('therapist', 'administrator'),
    component: lazyRouteComponent(() => import('@/features/exercises/ExercisesPage'), 'ExercisesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/exercises/$slug',
    validateSearch: (search: Record<string, unknown>): { variant?: string } =>
      typeof search.variant === 'string' ? { variant: search.variant } : {},
    beforeLoad: only('therapist', 'administrator'),
    component: lazyRouteComponent(() => import('@/features/exercises/ExercisePage'), 'ExercisePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures',
    validateSearch: (search: Record<string, unknown>): { q?: string } =>
      typeof search.q === 'string' && search.q !== '' ? { q: search.q.slice(0, 200) } : {},
    beforeLoad: only('therapist', 'administrator'),
    component: lazyRouteComponent(() => import('@/features/gallery/GalleryPage'), 'GalleryPage'),
  }),
] as const;

const patient = [
  createRoute({
    getParentRoute: () => root,
    path: '/session/$prescriptionId/$routineId',
    beforeLoad: only('patient'),
    component: lazyRouteComponent(() => import('@/features/session/SessionPage'), 'SessionPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/progress',
    beforeLoad: only('patient'),
    component: lazyRouteComponent(() => import('@/features/progress/ProgressPage'), 'ProgressPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan',
    beforeLoad: only('patient'),
    component: lazyRouteComponent(() => import('@/features/plan/PlanPage'), 'PlanPage'),
  }),
] as const;

const administrator = [
  createRoute({
    getParentRoute: () => root,
    path: '/people',
    beforeLoad: only('administrator'),
    component: lazyRouteComponent(() => import('@/features/people/PeoplePage'), 'PeoplePage'),
  }),
] as const;

const routeTree = root.addChildren([home, ...therapist, ...patient, ...administrator]);

export function makeRouter(me: Me, history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    context: { me },
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
