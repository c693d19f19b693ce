/** Where an add-in comes from. Each has a manifest of its own, so that all three can stand in one Excel side by side. */
export const ADD_IN_ENVIRONMENTS = ["development", "test", "production"] as const;

export type AddInEnvironment = (typeof ADD_IN_ENVIRONMENTS)[number];

/**
 * The manifest's Id. Never change one that was published: Office would take the add-in for another one, and workbooks that
 * carry the production Id would no longer find it.
 */
export const ADD_IN_ID: Readonly<Record<AddInEnvironment, string>> = {
  production: "d41b1013-1e7f-4d70-9248-09ffb0b02393",
  test: "291d2a27-3308-4275-ac79-4cea3b725302",
  development: "2582d2bf-d28d-4cf0-adfb-9407746f937d",
};
