import { useQueryClient } from '@tanstack/react-query';

/** After somebody came or went: the lists of patients, and what is known of this one, are asked for again. */
export function useListsAnew(): (patientId: string) => void {
  const queryClient = useQueryClient();
  return (patientId) => {
    void queryClient.invalidateQueries({ queryKey: ['patients'] });
    void queryClient.invalidateQueries({ queryKey: ['patient', patientId] });
  };
}
