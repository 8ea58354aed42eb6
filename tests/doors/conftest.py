"""What the doors' tests share: the contract's assertions explain themselves like any test's."""

import pytest

pytest.register_assert_rewrite("tests.contract")
