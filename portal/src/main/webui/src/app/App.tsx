import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { Loading } from '@/ui/Loading';
import { Gate } from './Gate';
import { makeQueryClient } from './queryClient';
import { theme } from './theme';

const colorScheme = localStorageColorSchemeManager({ key: 'rehab.color-scheme' });

export function App() {
  const [queryClient] = useState(makeQueryClient);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={<Loading label="" />}>
          <Gate />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
