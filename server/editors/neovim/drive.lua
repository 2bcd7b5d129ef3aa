-- Drives another Neovim by its keys and reads what it shows. Prints a line "ok …" or "FAIL …" a check.
local uv = vim.uv or vim.loop
local workspace = _G.arg[1]
local kind = vim.env.KIND

local ended
local child = vim.fn.jobstart(
  { vim.env.EDITOR_PROGRAM, '--embed', '--headless', '-i', 'NONE', '-n', '-u', vim.env.INIT },
  { rpc = true, cwd = workspace, on_exit = function(_, code) ended = code end }
)
local function call(name, ...)
  local result = vim.rpcrequest(child, 'nvim_' .. name, ...)
  return result ~= vim.NIL and result or nil
end
local function lua(code, ...) return call('exec_lua', code, { ... }) end
local function keys(typed) call('input', typed) end

local function report(name, problem)
  io.stdout:write(problem and ('FAIL ' .. name .. ': ' .. problem) or ('ok   ' .. name), '\n')
  io.stdout:flush()
end

-- What `probe` gives as soon as it gives something, asked again and again.
local function eventually(probe, milliseconds)
  local result
  vim.wait(milliseconds or 15000, function()
    result = probe()
    return result and true or false
  end, 10)
  return result
end

local function open(file)
  call('command', 'silent edit! ' .. vim.fn.fnameescape(workspace .. '/' .. file))
  return eventually(function()
    return lua([[
      local client = vim.lsp.get_clients({ bufnr = 0, name = 'gloss_ls' })[1]
      return client and client.initialized and client.id or nil]])
  end)
end

-- Puts the cursor on a word, where the "|" stands in it.
local function go_to(word)
  call('win_set_cursor', 0, { 1, 0 })
  local line = lua('return vim.fn.search(..., "c")', '\\V\\C' .. word:gsub('|', ''))
  keys(('l'):rep(word:find('|', 1, true) - 1))
  return line > 0
end

local function float_text()
  return lua([[
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
      end
    end]])
end

local function close_floats()
  lua([[
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then vim.api.nvim_win_close(window, true) end
    end]])
end

-- What the hover window shows, once it shows `expected`; the last text otherwise.
local function hover(expected)
  local text
  eventually(function()
    close_floats()
    lua('vim.lsp.buf.hover()')
    text = eventually(float_text, 500) or text
    return text and text:gsub('%s+', ' '):lower():find(expected:lower(), 1, true)
  end)
  close_floats()
  return text
end

local function check_hover(file, word, expected)
  local name = ('hover on %s in %s'):format(word, file)
  if not open(file) then return report(name, 'gloss-ls did not attach') end
  if not go_to(word) then return report(name, 'the word is not there') end
  local text = hover(expected)
  if not text then return report(name, 'nothing was shown') end
  local at = text:gsub('%s+', ' '):lower():find(expected:lower(), 1, true)
  if not at then return report(name, ('“%s” is not in:\n%s'):format(expected, text)) end
  -- A rule stands between the notes' words and what the bundled glossary says.
  local rule = text:gsub('%s+', ' '):find('[─—]%s*[─—]') or text:find('\n%-%-%-')
  report(name, rule and rule < at and ('“%s” does not come first in:\n%s'):format(expected, text) or nil)
end

local function offered_words()
  return lua([[
    if vim.fn.pumvisible() == 0 then return end
    local words = vim.tbl_map(function(item) return item.abbr ~= '' and item.abbr or item.word end,
      vim.fn.complete_info({ 'items' }).items)
    return #words > 0 and words or nil]])
end

local function selected() return lua('return vim.fn.complete_info({ "selected" }).selected') end

-- Asks for completions until `wanted` is among them; all that was offered, and its index.
local function menu_with(wanted)
  local words, index
  eventually(function()
    keys('<C-x><C-o>')
    words = eventually(offered_words, 3000) or words
    for at, word in ipairs(words or {}) do
      -- Notes differ in whether they write the hyphen.
      if word:gsub('-', ' ') == wanted:gsub('-', ' ') then
        index = at
        return true
      end
    end
    keys('<C-e>')
  end)
  return words or {}, index
end

local function check_completion(file, typed, wanted)
  local name = ('completion of %s in %s, accepted'):format(typed, file)
  if not open(file) then return report(name, 'gloss-ls did not attach') end
  keys('<Esc>Go' .. typed)
  local words, index = menu_with(wanted)
  if not index then
    keys('<Esc>u')
    return report(name, ('“%s” is not offered, but %s'):format(wanted, vim.inspect(words)))
  end
  for _ = 1, #words + 1 do
    local before = selected()
    if before == index - 1 then break end
    keys('<C-n>')
    eventually(function() return selected() ~= before end, 1000)
  end
  keys('<C-y>')
  local line
  eventually(function()
    line = call('get_current_line')
    return line == words[index]
  end, 3000)
  keys('<Esc>u')
  report(name, line ~= words[index] and ('the line is “%s”'):format(line) or nil)
end

local function check_definition(file, word)
  local name = ('definition of %s in %s'):format(word, file)
  open(file)
  go_to(word)
  lua('vim.fn.setqflist({}, "r"); vim.lsp.buf.definition()')
  -- Several places make a list, which Neovim sorts by file name.
  local targets = eventually(function()
    local list = lua('return vim.tbl_map(function(item) return vim.fn.bufname(item.bufnr) end, vim.fn.getqflist())')
    local shown = call('buf_get_name', 0)
    if #list > 0 then return table.concat(list, ', ') end
    return not vim.endswith(shown, file) and shown ~= '' and shown or nil
  end)
  call('command', 'silent! cclose')
  if not targets then return report(name, 'went nowhere') end
  report(name, not targets:find('notes/', 1, true) and ('went to ' .. targets .. ', not to a note') or nil)
end

-- Changes a note by its keys, without saving, and asks a source file for its hover until it shows
-- the change: milliseconds since the last key.
local function time_of_edit(note, line_text, source, word, marker)
  open(source)
  go_to(word)
  local position = lua([[
    local client = vim.lsp.get_clients({ bufnr = 0, name = 'gloss_ls' })[1]
    _G.asked = { client = client, buffer = vim.api.nvim_get_current_buf(),
      params = vim.lsp.util.make_position_params(0, client.offset_encoding) }
    return true]])
  assert(position)
  open(note)
  assert(lua('return vim.fn.search("\\\\V" .. ..., "w")', line_text) > 0, 'no line with ' .. line_text)
  keys('A ' .. marker .. '.')
  local typed = uv.hrtime()
  local seen = eventually(function()
    return lua([[
      local marker = ...
      local sent, answers = pcall(vim.lsp.buf_request_sync, asked.buffer, 'textDocument/hover', asked.params, 1000)
      for _, answer in pairs(sent and answers or {}) do
        local contents = answer.result and answer.result.contents
        if contents and vim.inspect(contents):find(marker, 1, true) then return true end
      end
      return nil]], marker)
  end, 5000)
  local milliseconds = (uv.hrtime() - typed) / 1e6
  keys('<Esc>')
  return seen and milliseconds or nil
end

local function check_unsaved_edit(note, line_text, source, word)
  local name = ('an unsaved edit of %s shows in %s within 300 ms'):format(note, source)
  local times = {}
  for round = 1, 5 do
    local time = time_of_edit(note, line_text, source, word, 'marker' .. round)
    if not time then return report(name, 'the hover did not change in 5 s') end
    table.insert(times, time)
  end
  table.sort(times)
  io.stdout:write(('     last key to changed hover, 5 edits: %.0f to %.0f ms, median %.0f ms\n'):format(times[1], times[5], times[3]))
  report(name, times[3] > 300 and ('%.0f ms'):format(times[3]) or nil)
end

local function cases()
  local rows = {}
  for line in io.lines(vim.env.CASES) do
    local row = vim.split(line, '\t')
    if row[1] == kind then table.insert(rows, { file = row[2], word = row[3], expected = row[4] }) end
  end
  return rows
end

for _, case in ipairs(cases()) do check_hover(case.file, case.word, case.expected) end
check_completion('src/pipeline.py', 'retrieval_aug', 'retrieval_augmented_generation')
check_completion('docs/guide.md', 'retrieval-aug', 'retrieval-augmented generation')
check_completion('docs/ideas.qqq', 'retrieval-aug', 'retrieval-augmented generation')
check_definition('src/pipeline.py', 'compute_em|beddings')
check_definition('docs/guide.md', 'em|beddings')
check_definition('docs/ideas.qqq', 'em|beddings')
if kind == 'own' then
  check_unsaved_edit('notes/terms.md', 'pays for it by the call', 'src/pipeline.py', 'Inf|erenceEngine')
end

pcall(call, 'command', 'qall!')
-- Its end may be told before anybody waits for it.
vim.wait(5000, function() return ended ~= nil end)
report('Neovim quits with its server', ended ~= 0 and ('exit ' .. tostring(ended)) or nil)
