;;; drive.el --- Asks Eglot for what a user asks for -*- lexical-binding: t -*-
;;; Commentary:
;; Prints a line "ok …" or "FAIL …" a check.
;;; Code:

(require 'cl-lib)
(require 'eglot)

(defvar drive-workspace (file-name-as-directory (getenv "WORKSPACE")))
(defvar drive-kind (getenv "KIND"))
(defvar drive-files (split-string (getenv "FILES")))

(defun drive-report (name problem)
  "Print what came of the check NAME; PROBLEM is nil when it went well."
  (princ (if problem (format "FAIL %s: %s\n" name problem) (format "ok   %s\n" name))))

(defmacro drive-eventually (seconds &rest body)
  "What BODY gives as soon as that is not nil, asked for SECONDS."
  (declare (indent 1))
  `(let ((end (+ (float-time) ,seconds)) result)
     (while (and (not (setq result (progn ,@body))) (< (float-time) end))
       (accept-process-output nil 0.02))
     result))

(defun drive-open (file)
  "Visit FILE of the workspace; non-nil once a server manages it."
  (find-file (expand-file-name file drive-workspace))
  (unless (eglot-current-server)
    (run-hooks 'post-command-hook))
  (drive-eventually 20 (and (eglot-managed-p) (eglot-current-server))))

(defun drive-go-to (word)
  "Put point on WORD, where the \"|\" stands in it."
  (goto-char (point-min))
  (let ((case-fold-search nil))
    (when (search-forward (string-replace "|" "" word) nil t)
      (goto-char (+ (match-beginning 0) (string-match "|" word))))))

(defun drive-plain (text)
  "TEXT in lower case with single spaces."
  (downcase (replace-regexp-in-string "[ \t\n]+" " " text)))

(defun drive-hover ()
  "What ElDoc is given to show at point, or nil."
  (let (shown)
    (eglot-hover-eldoc-function
     (lambda (text &rest _) (setq shown (or text 'nothing))))
    (drive-eventually 3 shown)
    (and (stringp shown) shown)))

(defun drive-check-hover (file word expected)
  "In FILE, a hover on WORD begins with a definition that says EXPECTED."
  (let ((name (format "hover on %s in %s" word file))
        (expected (drive-plain expected))
        text)
    (drive-report
     name
     (cond
      ((not (drive-open file)) "gloss-ls did not attach")
      ((not (drive-go-to word)) "the word is not there")
      ((not (drive-eventually 15
              (setq text (drive-hover))
              (and text (string-match-p (regexp-quote expected) (drive-plain text)))))
       (format "“%s” is not in:\n%s" expected text))
      ((let ((rule (string-match "\n\\(---\\|───\\|\\* \\* \\*\\)" text))
             (at (string-match (regexp-quote (substring expected 0 12)) (downcase text))))
         (and rule at (< rule at)))
       (format "“%s” does not come first in:\n%s" expected text))))))

(defun drive-complete (typed wanted)
  "Type TYPED at point and choose WANTED, as a completion menu does; the line that results."
  (insert typed)
  (let ((found
         (drive-eventually 10
           (pcase (run-hook-wrapped 'completion-at-point-functions #'completion--capf-wrapper 'all)
             (`(,_ ,start ,end ,table . ,plist)
              (let* ((prefix (buffer-substring-no-properties start end))
                     (candidate
                      ;; Notes differ in whether they write the hyphen.
                      (seq-find (lambda (item) (string-match-p (concat "\\`" (string-replace "-" "[- ]" wanted) "\\'") item))
                                (all-completions prefix table (plist-get plist :predicate)))))
                (and candidate (list start end candidate plist))))))))
    (when found
      (pcase-let ((`(,start ,end ,candidate ,plist) found))
        (delete-region start end)
        (insert candidate)
        (funcall (or (plist-get plist :exit-function) #'ignore) candidate 'finished)))
    (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun drive-check-completion (file typed wanted)
  "In FILE, TYPED completes to WANTED."
  (drive-report
   (format "completion of %s in %s, accepted" typed file)
   (if (not (drive-open file))
       "gloss-ls did not attach"
     (goto-char (point-max))
     (let* ((start (point))
            (line (drive-complete typed wanted)))
       (delete-region start (point-max))
       (set-buffer-modified-p nil)
       (unless (string-match-p (concat "\\`" (string-replace "-" "[- ]" wanted) "\\'") line) (format "the line is “%s”" line))))))

(defun drive-check-definition (file word)
  "In FILE, the definition of WORD is in a note."
  (drive-report
   (format "definition of %s in %s" word file)
   (progn
     (drive-open file)
     (drive-go-to word)
     (let* ((found (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))
            (target (and found (xref-location-group (xref-item-location (car found))))))
       (cond
        ((not target) "went nowhere")
        ((not (string-match-p "notes/" target)) (format "went to %s, not to a note" target))
        (t (xref-pop-to-location (car found))
           (unless (string-match-p "/notes/" (or buffer-file-name ""))
             (format "opened %s" buffer-file-name))))))))

(defun drive-cases ()
  "The rows of the case file that are for this kind of notes."
  (with-temp-buffer
    (insert-file-contents (getenv "CASES"))
    (seq-filter (lambda (row)
                  (and (equal (car row) drive-kind) (member (cadr row) drive-files)))
                (mapcar (lambda (line) (split-string line "\t"))
                        (split-string (buffer-string) "\n" t)))))

(dolist (row (drive-cases))
  (apply #'drive-check-hover (cdr row)))
(dolist (row '(("src/pipeline.py" "retrieval_aug" "retrieval_augmented_generation" "compute_em|beddings")
               ("docs/guide.md" "retrieval-aug" "retrieval-augmented generation" "em|beddings")
               ("docs/ideas.qqq" "retrieval-aug" "retrieval-augmented generation" "em|beddings")))
  (pcase-let ((`(,file ,typed ,wanted ,word) row))
    (when (member file drive-files)
      (drive-check-completion file typed wanted)
      (drive-check-definition file word))))
(let ((server (progn (drive-open (car drive-files)) (eglot-current-server))))
  (eglot-shutdown server nil 5)
  (drive-report "the server ends when Emacs shuts it down"
                (unless (drive-eventually 5 (not (jsonrpc-running-p server))) "it still runs")))

;;; drive.el ends here
