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
import { KINDS, REVIEW_STATES, type ReviewFilter } from '@/api/reviews';
import { SCOPES, type TemplateFilter } from '@/api/templates';
import { readSearch } from '@/features/exercises/filter';
import { Loading } from '@/ui/Loading';
import { BrokenPage } from './BrokenPage';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';

function reviewSearch(search: Record<string, unknown>): ReviewFilter & { after?: string } {
  return {
    ...(typeof search.after === 'string' && { after: search.after }),
    kind: KINDS.find((one) => one === search.kind),
    state: REVIEW_STATES.find((one) => one === search.state),
  };
}

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
    path: '/tasks',
    beforeLoad: only('therapist'),
    component: lazyRouteComponent(() => import('@/features/tasks/TasksPage'), 'TasksPage'),
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
    path: '/patients/$patientId/prescriptions/$prescriptionId/paper',
    beforeLoad: only('therapist'),
    component: lazyRouteComponent(() => import('@/features/paper/PaperLogPage'), 'PaperLogPage'),
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

const content = [
  createRoute({
    getParentRoute: () => root,
    path: '/exercises/new',
    validateSearch: (search: Record<string, unknown>): { from?: string; figure?: string } => ({
      ...(typeof search.from === 'string' && { from: search.from }),
      ...(typeof search.figure === 'string' && { figure: search.figure }),
    }),
    beforeLoad: only('therapist', 'administrator'),
    component: lazyRouteComponent(() => import('@/features/author/AuthorPage'), 'NewExercisePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/exercises/$id/edit',
    validateSearch: (search: Record<string, unknown>): { step?: 'submit'; figure?: string } => ({
      ...(search.step === 'submit' && { step: search.step }),
      ...(typeof search.figure === 'string' && { figure: search.figure }),
    }),
    beforeLoad: only('therapist', 'administrator'),
    component: lazyRouteComponent(() => import('@/features/author/AuthorPage'), 'EditExercisePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/templates',
    validateSearch: (search: Record<string, unknown>): TemplateFilter => ({
      ...(typeof search.q === 'string' && search.q !== '' && { q: search.q.slice(0, 200) }),
      scope: SCOPES.find((one) => one === search.scope),
    }),
    beforeLoad: only('therapist', 'administrator'),
    component: lazyRouteComponent(() => import('@/features/templates/TemplatesPage'), 'TemplatesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/templates/$id',
    validateSearch: (search: Record<string, unknown>): { version?: number } =>
      typeof search.version === 'number' ? { version: search.version } : {},
    beforeLoad: only('therapist', 'administrator'),
    component: lazyRouteComponent(() => import('@/features/templates/TemplatePage'), 'TemplatePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/templates/$id/edit',
    beforeLoad: only('therapist'),
    component: lazyRouteComponent(() => import('@/features/templates/EditPage'), 'EditTemplatePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reviews',
    validateSearch: reviewSearch,
    beforeLoad: only('therapist', 'administrator'),
    component: lazyRouteComponent(() => import('@/features/reviews/ReviewsPage'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reviews/$itemId',
    validateSearch: reviewSearch,
    beforeLoad: only('administrator'),
    component: lazyRouteComponent(() => import('@/features/reviews/ReviewPage'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rules',
    beforeLoad: only('therapist', 'administrator'),
    component: lazyRouteComponent(() => import('@/features/rules/RulesPage'), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rules/new',
    beforeLoad: only('administrator'),
    component: lazyRouteComponent(() => import('@/features/rules/RulePage'), 'NewRulePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rules/$id/edit',
    beforeLoad: only('administrator'),
    component: lazyRouteComponent(() => import('@/features/rules/RulePage'), 'EditRulePage'),
  }),
] as const;

const routeTree = root.addChildren([home, ...therapist, ...patient, ...administrator, ...content]);

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
