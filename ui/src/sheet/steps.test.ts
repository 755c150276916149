import { describe, expect, it } from 'vitest';
import type { Finding, FindingLevel } from '../core';
import { inOrder, nextStep, placeOf } from './steps';

const finding = (level: FindingLevel, where: string): Finding => ({ level, where, rule: 'r', message: where });

describe('the next step of a letter', () => {
  it('is to check, until nothing stops it', () => {
    expect(nextStep('draft', null, false)).toBe('check');
    expect(nextStep('draft', [finding('error', 'body:0')], false)).toBe('check');
    expect(nextStep('draft', [finding('warning', 'body:0')], false)).toBe('approve');
    expect(nextStep('draft', [], false)).toBe('approve');
  });

  it('is to queue once approved, and nothing after that', () => {
    expect(nextStep('approved', null, false)).toBe('queue');
    expect(nextStep('queued', null, false)).toBe('none');
    expect(nextStep('sent', null, false)).toBe('none');
    expect(nextStep('handed_over', null, false)).toBe('none');
  });

  it('is the report for the letter of a report', () => {
    expect(nextStep('draft', [], true)).toBe('report');
  });
});

describe('findings', () => {
  it('name a block of the text', () => {
    expect(placeOf({ where: 'body:2' })).toEqual({ part: 'body', block: 2 });
    expect(placeOf({ where: 'subject' })).toEqual({ part: 'subject', block: null });
  });

  it('stand in reading order', () => {
    const mixed = [finding('warning', 'close'), finding('warning', 'body:1'), finding('error', 'body:1'), finding('error', 'body:0'), finding('error', 'other'), finding('warning', 'subject')];
    expect(inOrder(mixed).map((f) => `${f.where} ${f.level}`)).toEqual([
      'subject warning', 'body:0 error', 'body:1 error', 'body:1 warning', 'close warning', 'other error',
    ]);
  });
});
