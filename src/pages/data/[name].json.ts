import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataSet } from '../../data/data-set.ts';
import { formatJson } from '../../data/files.ts';
import { ALL_SETS } from '../../data/sets.ts';

export const getStaticPaths = (() =>
  ALL_SETS.map((set) => ({ params: { name: set.name }, props: { set } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ set: DataSet }> = ({ props }) =>
  new Response(formatJson(props.set), { headers: { 'content-type': 'application/json' } });
