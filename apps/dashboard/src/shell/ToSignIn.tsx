import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * Leads to the sign-in page and back here afterwards. Once: the page is fetched first, and until it stands every new
 * render would ask again, each time with the address of the one before in it.
 */
export function ToSignIn() {
  const router = useRouter();
  const navigate = useNavigate();
  const [here] = useState(() => router.state.location.href);
  useEffect(() => {
    void navigate({ to: '/dang-nhap', search: here.startsWith('/dang-nhap') ? {} : { ve: here }, replace: true });
  }, [here, navigate]);
  return null;
}
