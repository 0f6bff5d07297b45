// The service's own API, the same that programs use.

export class ApiError extends Error {
  constructor(problem, status) {
    super(problem?.title ?? '服务没有回应，请稍后再试。');
    this.code = problem?.code ?? 'service.unreachable';
    this.status = status;
  }
}

async function send(path, options) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch {
    throw new ApiError({ title: '连不上服务，请确认 Beian.Docs 还在运行。' }, 0);
  }
  if (answer.ok) return answer;
  throw new ApiError(await answer.json().catch(() => null), answer.status);
}

const read = async (path) => (await send(path)).json();
const json = (method, body) => ({ method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export const api = {
  filings: () => read('/api/filings?take=200'),
  filing: (id) => read(`/api/filings/${id}`),
  create: async (name) => (await send('/api/filings', json('POST', { name }))).json(),
  rename: (id, name) => send(`/api/filings/${id}`, json('PATCH', { name })),
  remove: (id) => send(`/api/filings/${id}`, { method: 'DELETE' }),
  putForm: (id, body) => send(`/api/filings/${id}/form`, { method: 'PUT', headers: { 'Content-Type': 'application/octet-stream' }, body }),
  documents: (id) => read(`/api/filings/${id}/documents`),
  document: (id, document) => read(`/api/filings/${id}/documents/${document}`),
  removeDocument: (id, document) => send(`/api/filings/${id}/documents/${document}`, { method: 'DELETE' }),
  retry: (id, document) => send(`/api/filings/${id}/documents/${document}/retry`, { method: 'POST' }),
  heaps: () => read('/api/heaps'),
  heap: (id) => read(`/api/heaps/${id}`),
  createHeap: async (name) => (await send('/api/heaps', json('POST', { name }))).json(),
  place: async (id, move) => (await send(`/api/heaps/${id}/placement`, json('PUT', move))).json(),
  createFilings: async (id, filings) => (await send(`/api/heaps/${id}/filings`, json('POST', { filings }))).json(),
  exporters: () => read('/api/exporters'),
  formFields: () => read('/api/form-fields'),
  /** The report, or null while it is not there yet. */
  report: async (id) => {
    const answer = await send(`/api/filings/${id}/report`);
    return answer.status === 200 ? answer.json() : null;
  },
  progress: (id) => new EventSource(`/api/filings/${id}/progress`),
};

export const pictures = {
  page: (filing, document, page, side = 2200) => `/api/filings/${filing}/documents/${document}/pages/${page}.jpg?side=${side}`,
  crop: (filing, document, page, quad, margin = 0.5, side = 1000) =>
    `/api/filings/${filing}/documents/${document}/crops/${page}.jpg?quad=${quad.flat().join(',')}&margin=${margin}&side=${side}`,
};
