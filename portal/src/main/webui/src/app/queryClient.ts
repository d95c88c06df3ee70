import { QueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && asProblem(error).passing,
        retryDelay: (attempt) => 600 * 2 ** attempt,
        // Offline is told by the failed call itself; never wait silently for a network.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
