import { useEffect, useState } from 'preact/hooks';

/** A message once it has stood for so long, in milliseconds; empty until then. */
export function useLater(message: string, wait: number): string {
  const [stood, setStood] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setStood(message), wait);
    return () => clearTimeout(timer);
  }, [message, wait]);
  return stood === message ? stood : '';
}
