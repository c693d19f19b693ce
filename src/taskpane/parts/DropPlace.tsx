import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUp24Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { type DroppedFile, droppedFile } from "../actions/droppedFile";

const useStyles = makeStyles({
  drop: { display: "flex", flexDirection: "column", alignItems: "center", rowGap: tokens.spacingVerticalS, textAlign: "center", padding: tokens.spacingHorizontalL, border: `2px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface DropPlaceProps {
  readonly texts: { readonly drop: string; readonly choose: string; readonly help: string };
  /** As the `accept` of a file field: `.txt,.docx`. */
  readonly accept: string;
  readonly onFiles: (files: readonly DroppedFile[]) => void;
}

/** A place to drop files on, or to choose them by a button. */
export function DropPlace({ texts, accept, onFiles }: DropPlaceProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null): void => {
    onFiles([...(files ?? [])].map(droppedFile));
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <DocumentArrowUp24Regular aria-hidden />
      <span>{texts.drop}</span>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        aria-label={texts.choose}
        hidden
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      <Button
        appearance="primary"
        onClick={() => {
          input.current?.click();
        }}
      >
        {texts.choose}
      </Button>
      <p className={styles.note}>{texts.help}</p>
    </div>
  );
}
