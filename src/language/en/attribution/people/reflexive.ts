/** "itself", "themselves" */
export const REFLEXIVE = /^(?:it|him|her|them)sel(?:f|ves)$/;
