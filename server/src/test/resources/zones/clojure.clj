;; COMMENT "COMMENT
(defn quote? [c] (= c \") CODE) ; COMMENT
(def semi \; CODE)
(defn doc "STRING ; STRING
  STRING \" STRING" [CODE] #"STRING \d; STRING")
(def x' 'CODE) ; COMMENT's
