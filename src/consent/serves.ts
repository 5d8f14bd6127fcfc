import type {Service} from './service.js';

/** Whether a service is of a category. A tag manager's container serves several, with spaces between them. */
export function serves({category}: Service, name: string): boolean {
  return category.split(' ').includes(name);
}
