import { laydate } from './laydate';
import { layui } from './layui';
import { native } from './native';
import type { Widget } from './widget';

/** Every family in the order they are asked; `native` takes what nobody else owns. */
export const families: readonly Widget[] = [laydate, layui, native];
