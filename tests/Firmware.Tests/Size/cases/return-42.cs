// il2mcu: --console none
return 42;
