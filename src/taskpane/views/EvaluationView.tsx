export function EvaluationView() { return null; }
