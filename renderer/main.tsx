import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ErrorPage } from './error-page.tsx';
import { ProfileProvider } from './session/profile.tsx';
import { guardLeaving } from './session/session.ts';
import { theme } from './ui/theme.ts';
import './page.css';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

guardLeaving();
createRoot(root).render(
  <RendererProvider renderer={renderer} targetDocument={document}>
    <FluentProvider theme={theme}>
      <ErrorPage>
        <ProfileProvider>
          <App />
        </ProfileProvider>
      </ErrorPage>
    </FluentProvider>
  </RendererProvider>,
);
