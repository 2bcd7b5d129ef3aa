-- COMMENT's
/* COMMENT /* COMMENT */ COMMENT */
select 'STRING -- STRING ''STRING', "STRING", CODE from t; -- COMMENT
create function f() returns int as $$ begin return CODE; end $$;
insert into t values (E'STRING', CODE);
