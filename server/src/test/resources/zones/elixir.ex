defmodule Tokens do
  @moduledoc """
  STRING "STRING # STRING
  """
  # COMMENT "COMMENT
  def quote?(?"), do: CODE
  def charlist, do: 'STRING # STRING' ++ CODE
  def sigil, do: ~s(STRING "STRING) <> "STRING #STRING" <> CODE
  @doc ~S'''
  STRING "STRING # STRING
  '''
end
