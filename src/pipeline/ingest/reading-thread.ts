import { mark, type ReadingTask, readPage } from './read-page.ts';

/** What runs in a reading thread: one task at a time. */
export default async function perform(task: ReadingTask): Promise<unknown> {
  return 'capture' in task ? readPage(task.capture, task.source) : mark(task.report);
}
