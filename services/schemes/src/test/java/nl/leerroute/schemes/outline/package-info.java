/** Guarantees of the form, as tests. */
