import { requireAllowed } from "../../cells/permission";
import type { SheetModel } from "../../model/book";
import type { PictureModel } from "../../model/picture";
import { invalidArgument, itemNotFound } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import { sameName } from "../../structure/tableNames";
import type { ExcelClass, Method, ScalarMember } from "../excelClass";
import { refTo } from "../objectRef";
import type { ObjectRef } from "../objectRef";
import type { ShapeTarget } from "../targets";
import { givenPng } from "./givenPng";

/** Excel takes a pixel of a picture for 1/96 of an inch. */
const pointsPerPixel = 0.75;

/** @throws ExcelError AccessDenied */
function requireShapeChange(session: Session, { sheet }: Pick<ShapeTarget, "sheet">): void {
  requireAllowed(session, sheet, "allowEditObjects");
}

function find(sheet: SheetModel, key: Given): ObjectRef<"Shape"> | null {
  const picture = sheet.pictures.find(({ id, name }) => id === key.text() || sameName(name, key.text()));
  return picture === undefined ? null : refTo("Shape", { sheet, picture });
}

/** As with charts, the library asks by a method and by an indexer. */
const getItem: Method<"ShapeCollection"> = (sheet, args) => {
  const found = find(sheet, args.at(0));
  if (found === null) throw itemNotFound(`There is no shape ${JSON.stringify(args.at(0).raw)}.`);
  return found;
};

export const shapeCollectionClass: ExcelClass<"ShapeCollection"> = {
  name: "ShapeCollection",
  collection: {
    itemClass: "Shape",
    items: (sheet) => sheet.pictures.map((picture) => refTo("Shape", { sheet, picture })),
    find,
  },
  methods: {
    addImage: (sheet, args, session) => {
      requireShapeChange(session, { sheet });
      const { png, width, height } = givenPng(args.at(0));
      const picture: PictureModel = {
        ...newPicture(sheet.pictures, session.workspace.nextNumber()), png, width: width * pointsPerPixel, height: height * pointsPerPixel,
      };
      sheet.pictures.push(picture);
      return refTo("Shape", { sheet, picture });
    },
    getItem,
    _GetItem: getItem,
  },
};

function newPicture(others: readonly PictureModel[], number: number): Omit<PictureModel, "png" | "width" | "height"> {
  let count = others.length + 1;
  while (others.some(({ name }) => sameName(name, `Picture ${count}`))) count++;
  return {
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0008-4000-8000-000000000001}`,
    name: `Picture ${count}`, top: 0, left: 0, altTextTitle: "", altTextDescription: "", lockAspectRatio: true, placement: "OneCell",
  };
}

const words = (name: "altTextTitle" | "altTextDescription"): ScalarMember<"Shape"> => ({
  get: ({ picture }) => picture[name],
  set: (target, value, session) => {
    requireShapeChange(session, target);
    target.picture[name] = value.text();
  },
});

const place = (name: "top" | "left"): ScalarMember<"Shape"> => ({
  get: ({ picture }) => picture[name],
  set: (target, value, session) => {
    requireShapeChange(session, target);
    if (value.number() < 0) throw invalidArgument(`${name} of a shape is ${value.number()}.`);
    target.picture[name] = value.number();
  },
});

/** With its proportions kept, one size brings the other along. */
const size = (name: "width" | "height", other: "width" | "height"): ScalarMember<"Shape"> => ({
  get: ({ picture }) => picture[name],
  set: (target, value, session) => {
    requireShapeChange(session, target);
    const { picture } = target;
    const points = value.number();
    if (points <= 0) throw invalidArgument(`${name} of a shape is ${points}.`);
    if (picture.lockAspectRatio) picture[other] = (picture[other] * points) / picture[name];
    picture[name] = points;
  },
});

export const shapeClass: ExcelClass<"Shape"> = {
  name: "Shape",
  identity: ({ picture }) => ({ Id: picture.id }),
  exists: ({ sheet, picture }, session) => session.book.sheets.includes(sheet) && sheet.pictures.includes(picture),
  scalars: {
    id: { get: ({ picture }) => picture.id },
    type: { get: () => "Image" },
    name: {
      get: ({ picture }) => picture.name,
      set: (target, value, session) => {
        requireShapeChange(session, target);
        if (value.text() === "") throw invalidArgument("A shape has a name.");
        target.picture.name = value.text();
      },
    },
    altTextTitle: words("altTextTitle"),
    altTextDescription: words("altTextDescription"),
    left: place("left"),
    top: place("top"),
    width: size("width", "height"),
    height: size("height", "width"),
    lockAspectRatio: {
      get: ({ picture }) => picture.lockAspectRatio,
      set: (target, value, session) => {
        requireShapeChange(session, target);
        target.picture.lockAspectRatio = value.boolean();
      },
    },
    placement: {
      get: ({ picture }) => picture.placement,
      set: (target, value, session) => {
        requireShapeChange(session, target);
        target.picture.placement = value.oneOf(["TwoCell", "OneCell", "Absolute"]);
      },
    },
    zOrderPosition: { get: ({ sheet, picture }) => sheet.pictures.indexOf(picture) },
  },
  objects: { image: (target) => refTo("Image", target) },
  methods: {
    delete: (target, _args, session) => {
      requireShapeChange(session, target);
      target.sheet.pictures.splice(target.sheet.pictures.indexOf(target.picture), 1);
    },
  },
};

export const imageClass: ExcelClass<"Image"> = {
  name: "Image",
  scalars: { id: { get: ({ picture }) => picture.id }, format: { get: () => "PNG" } },
  objects: { shape: (target) => refTo("Shape", target) },
};
