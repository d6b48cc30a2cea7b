import {
  createDOMRenderer,
  FluentProvider,
  PortalMountNodeProvider,
  RendererProvider,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ErrorPage } from './error-page.tsx';
import { overScreen } from './over-screen.ts';
import { askAhead } from './parts.ts';
import { guardLeaving } from './session/open-sessions.ts';
import { useSystemTheme } from './ui/theme.ts';
import './page.css';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

function Themed() {
  return (
    <FluentProvider theme={useSystemTheme()}>
      <ErrorPage>
        <PortalMountNodeProvider value={overScreen()}>
          <App />
        </PortalMountNodeProvider>
      </ErrorPage>
    </FluentProvider>
  );
}

guardLeaving();
askAhead();
createRoot(root).render(
  <RendererProvider renderer={renderer} targetDocument={document}>
    <Themed />
  </RendererProvider>,
);
